import { Queue, createPostgresBackend, isPgPool, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

import type { QueueServer } from '#forwarding';
import { QUEUE_SCHEMA } from '#forwarding';
import { applicationPool } from '#platform';

import { redisProcess } from '../../faults/servers/redis-process.ts';
import { redisServer } from '../../support/servers.ts';

/** A job as anybody sees it who looks into the queue. */
export interface VisibleJob {
  readonly id: string | undefined;
  readonly data: unknown;
}

/** The server behind a queue, and what may happen to it. */
export interface TestedServer {
  /** For one more `createQueue`, which closes what it was given. */
  server(): QueueServer;
  jobs(): Promise<readonly VisibleJob[]>;
  loseEverything(): Promise<void>;
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

export interface TestedBackend {
  readonly name: string;
  readonly available: boolean;
  start(connectionString: string): Promise<TestedServer>;
}

const onPostgres: TestedBackend = {
  name: 'PostgreSQL',
  available: true,
  start: (connectionString) => {
    const owner = new pg.Pool({ connectionString, max: 2 });
    const sessions = (): pg.Pool => applicationPool(connectionString, { max: 6, searchPath: QUEUE_SCHEMA });
    const { Queue: PostgresQueue } = withBackend(createPostgresBackend);
    return Promise.resolve({
      server: () => ({ postgresPool: sessions() }),
      jobs: async () => {
        const connection: unknown = sessions();
        if (!isPgPool(connection)) throw new TypeError('Expected a pool BullMQ can use.');
        const queue = new PostgresQueue('forwarding', { connection });
        const jobs = await queue.getJobs();
        await queue.close();
        await connection.end();
        return jobs.map(({ id, data }) => ({ id, data: data as unknown }));
      },
      loseEverything: async () => {
        const { rows } = await owner.query<{ tablename: string }>(
          `select tablename from pg_tables where schemaname = $1 and tablename <> 'migration'`,
          [QUEUE_SCHEMA],
        );
        const tables = rows.map(({ tablename }) => `${QUEUE_SCHEMA}.${pg.escapeIdentifier(tablename)}`);
        await owner.query(`truncate ${tables.join(', ')} cascade`);
      },
      goDown: async () => {
        await owner.query(`alter schema ${QUEUE_SCHEMA} rename to away`);
      },
      comeBack: async () => {
        await owner.query(`alter schema away rename to ${QUEUE_SCHEMA}`);
      },
      stop: () => owner.end(),
    });
  },
};

const onRedis: TestedBackend = {
  name: 'Redis',
  available: redisServer !== null,
  start: async () => {
    const redis = await redisProcess();
    await redis.start();
    return {
      server: () => ({ redisUrl: redis.url }),
      jobs: async () => {
        const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
        const queue = new Queue('forwarding', { connection, prefix: 'beschlusswerk' });
        const jobs = await queue.getJobs();
        await queue.close();
        connection.disconnect();
        return jobs.map(({ id, data }) => ({ id, data: data as unknown }));
      },
      loseEverything: async () => {
        await redis.command('FLUSHALL');
      },
      goDown: () => redis.end('SIGTERM'),
      comeBack: redis.start,
      stop: redis.remove,
    };
  },
};

export const testedBackends: readonly TestedBackend[] = [onPostgres, onRedis];
