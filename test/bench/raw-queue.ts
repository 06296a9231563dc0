import { randomUUID } from 'node:crypto';

import { Queue, createPostgresBackend, isPgPool, runMigrations, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';

/** BullMQ by itself, with the options our jobs have. */
export interface RawQueue {
  readonly addBulk: (howMany: number) => Promise<void>;
  /** Jobs of the queue named `forwarding`, which is ours, or of any other. */
  readonly waiting: () => Promise<number>;
  readonly close: () => Promise<void>;
}

interface AsksQueue {
  addBulk(jobs: ReturnType<typeof rawJob>[]): Promise<unknown>;
  getWaitingCount(): Promise<number>;
  close(): Promise<void>;
}

const rawJob = () => {
  const eventId = randomUUID();
  return {
    name: 'deliver',
    data: { forwardingId: randomUUID(), eventId },
    opts: { attempts: 8, backoff: { type: 'exponential', delay: 1_000 }, jobId: `${eventId}_dezernat-ii` },
  };
};

const rawQueue = (queue: AsksQueue, disconnect: () => unknown): RawQueue => ({
  addBulk: async (howMany) => {
    await queue.addBulk(Array.from({ length: howMany }, rawJob));
  },
  waiting: () => queue.getWaitingCount(),
  close: async () => {
    await queue.close();
    await disconnect();
  },
});

export const rawRedisQueue = (url: string, name: string): RawQueue => {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  return rawQueue(new Queue(name, { connection, prefix: 'beschlusswerk' }), () => connection.disconnect());
};

/** The pool looks into the queue's schema first and ends with the queue. */
export const rawPostgresQueue = async (pool: pg.Pool, schema: string, name: string): Promise<RawQueue> => {
  const session = await pool.connect();
  try {
    await runMigrations(session, schema);
  } finally {
    session.release();
  }
  const connection: unknown = pool;
  if (!isPgPool(connection)) throw new TypeError('The pool: found something BullMQ cannot use, expected a pg.Pool.');
  const { Queue: PostgresQueue } = withBackend(createPostgresBackend);
  return rawQueue(new PostgresQueue(name, { connection }), () => pool.end());
};
