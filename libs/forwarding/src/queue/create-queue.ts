import type pg from 'pg';

import type { ForwardingLog } from '../forwarding-log.port.ts';
import type { RetryRule } from './bullmq-queue.ts';
import { bullmqQueue } from './bullmq-queue.ts';
import type { ForwardingQueue } from './forwarding-queue.port.ts';

export type QueueServer =
  | { readonly redisUrl: string; readonly prefix?: string }
  /** See `postgresQueue` for what the pool must be like. */
  | { readonly postgresPool: pg.Pool };

export interface QueueChoice {
  readonly server: QueueServer;
  readonly logger: ForwardingLog;
  readonly retry?: RetryRule;
}

/** Eight attempts over a good two minutes; then a person is asked. */
const PATIENT: RetryRule = { attempts: 8, backoffMilliseconds: 1_000, postponedMilliseconds: 5_000 };

/** @throws QueueUnsafe when Redis may throw jobs away. */
export const createQueue = async ({ server, logger, retry = PATIENT }: QueueChoice): Promise<ForwardingQueue> => {
  const onError = (error: Error): void => logger.warn({ cause: error.message }, 'The queue does not answer');
  // Only the backend that was chosen is loaded, so the other one's driver need not be installed.
  if ('postgresPool' in server) {
    const { postgresQueue } = await import('./postgres-queue.ts');
    return bullmqQueue(await postgresQueue(server.postgresPool, onError), retry);
  }
  const { redisQueue } = await import('./redis-queue.ts');
  const { redisUrl: url, prefix = 'beschlusswerk' } = server;
  const onWarning = (warning: string): void => logger.warn({ warning }, 'The queue may lose jobs');
  return bullmqQueue(await redisQueue({ url, prefix, onError, onWarning }), retry);
};
