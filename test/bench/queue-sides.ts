import type { QueueServer } from '#forwarding';
import { QUEUE_SCHEMA } from '#forwarding';
import { applicationPool } from '#platform';

import { redisProcess } from '../faults/servers/redis-process.ts';
import { redisServer } from '../support/servers.ts';
import type { Absent } from './contest.ts';
import type { RawQueue } from './raw-queue.ts';
import { rawPostgresQueue, rawRedisQueue } from './raw-queue.ts';
import type { Stage } from './stage.ts';

/** A server for queues, with ours on it and BullMQ's own of another name beside it. */
export interface QueueSides {
  readonly ours: QueueServer;
  /** Looks at our queue from the outside. */
  readonly witness: RawQueue;
  readonly theirs: RawQueue;
}

export type QueueKind = 'postgres' | 'redis';

/** Theirs lies in a database of its own, as ours does, so neither grows at the other's cost. */
export const openQueueSides = async (
  kind: QueueKind,
  connectionString: string,
  stage: Stage,
): Promise<QueueSides | Absent> => {
  if (kind === 'redis') return openOnRedis(stage);
  const sessions = (database: string) => applicationPool(database, { max: 6, searchPath: QUEUE_SCHEMA });
  return inOrder(stage, {
    ours: { postgresPool: sessions(connectionString) },
    witness: await rawPostgresQueue(sessions(connectionString), QUEUE_SCHEMA, 'forwarding'),
    theirs: await rawPostgresQueue(sessions(await stage.database()), QUEUE_SCHEMA, 'raw'),
  });
};

const openOnRedis = async (stage: Stage): Promise<QueueSides | Absent> => {
  if (redisServer === null) return { absent: 'Redis: apt-get install redis-server' };
  const redis = await redisProcess();
  stage.afterwards(() => redis.remove());
  await redis.start();
  return inOrder(stage, {
    ours: { redisUrl: redis.url },
    witness: rawRedisQueue(redis.url, 'forwarding'),
    theirs: rawRedisQueue(redis.url, 'raw'),
  });
};

const inOrder = (stage: Stage, sides: QueueSides): QueueSides => {
  stage.afterwards(() => sides.witness.close());
  stage.afterwards(() => sides.theirs.close());
  return sides;
};
