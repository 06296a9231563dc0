import { setTimeout as pause } from 'node:timers/promises';

import type { ForwardingQueue, QueueServer } from '#forwarding';
import { QUEUE_SCHEMA, QueueUnsafe, createQueue } from '#forwarding';
import type { Configuration, Logger } from '#platform';
import { applicationPool } from '#platform';

/** One session listens, the others work. */
const SESSIONS = 6;
const LONGEST_PAUSE_MILLISECONDS = 10_000;

export interface OpenQueue {
  readonly configuration: Configuration;
  readonly connectionString: string;
  readonly logger: Logger;
}

/**
 * Redis when it is configured, else BullMQ's tables in our own database. Waits for a server that is not there yet.
 *
 * @throws QueueUnsafe when Redis may throw jobs away.
 */
export const openQueue = async (order: OpenQueue): Promise<ForwardingQueue> => {
  const { logger } = order;
  for (let wait = 250; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
    const server = serverOf(order);
    try {
      return await createQueue({ server, logger });
    } catch (error) {
      if ('postgresPool' in server) await server.postgresPool.end();
      if (error instanceof QueueUnsafe) throw error;
      const cause = error instanceof Error ? error.message : String(error);
      logger.warn({ cause }, 'The queue cannot be reached yet');
    }
    await pause(wait);
  }
};

const serverOf = ({ configuration, connectionString, logger }: OpenQueue): QueueServer =>
  configuration.redisUrl !== null
    ? { redisUrl: configuration.redisUrl }
    : {
        postgresPool: applicationPool(connectionString, {
          max: SESSIONS,
          searchPath: QUEUE_SCHEMA,
          applicationName: 'beschlusswerk queue',
          onIdleError: (error) => logger.warn({ cause: error.message }, 'A session of the queue broke'),
        }),
      };
