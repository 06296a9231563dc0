import { createPostgresBackend, isPgPool, runMigrations, withBackend } from 'bullmq';
import type { PgPool } from 'bullmq';
import type pg from 'pg';

import type { JobData, QueueBackend } from './bullmq-queue.ts';
import { QUEUE_NAME } from './bullmq-queue.ts';
import { QUEUE_SCHEMA } from './queue-schema.ts';

/**
 * BullMQ's tables in PostgreSQL, made or brought up to its version here: they belong to the application's role and hold
 * nothing that could not be made again. The pool is the queue's own and ends with it: one session listens for as long as
 * a worker runs, the others work, so it needs at least 2.
 */
export const postgresQueue = async (pool: pg.Pool, onError: (error: Error) => void): Promise<QueueBackend> => {
  await ensureTables(pool);
  const connection = asBullmqSeesIt(pool);
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const queue = new Queue<JobData>(QUEUE_NAME, { connection });
  queue.on('error', onError);
  await queue.waitUntilReady();
  return {
    name: 'postgres',
    queue,
    startWorker: (process, options) => new Worker<JobData>(QUEUE_NAME, process, { ...options, connection }),
    check: () => Promise.resolve(),
    disconnect: () => pool.end(),
  };
};

const ensureTables = async (pool: pg.Pool): Promise<void> => {
  const session = await pool.connect();
  try {
    await runMigrations(session, QUEUE_SCHEMA);
  } finally {
    session.release();
  }
};

/** BullMQ describes the few methods it calls in a type of its own, which pg's overloads do not fit word for word. */
const asBullmqSeesIt = (pool: unknown): PgPool => {
  if (isPgPool(pool)) return pool;
  throw new TypeError('The pool of the queue: found something BullMQ cannot use, expected a pg.Pool.');
};
