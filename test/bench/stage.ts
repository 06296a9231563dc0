import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import type { RoomSchema } from '#kernel';
import type { EmbeddedDatabase } from '#platform';
import { applicationPool, migrate, openEmbeddedDatabase } from '#platform';

/** The one PostgreSQL of a run, as an installation has it: nothing is made faster by giving up safety. */
export interface BenchServer {
  readonly version: string;
  readonly fsync: string;
  /** An address with an empty database behind it. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

export const openBenchServer = async (): Promise<BenchServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'beschlusswerk-bench-'));
  chmodSync(folder, 0o755);
  const server: EmbeddedDatabase = await openEmbeddedDatabase({ folder: join(folder, 'postgres') });
  const owner = new pg.Client({ connectionString: server.connectionString });
  await owner.connect();
  const setting = async (name: 'server_version' | 'fsync'): Promise<string> =>
    (await owner.query<{ value: string }>('select current_setting($1) as value', [name])).rows[0]?.value ?? 'unknown';
  let databases = 0;
  return {
    version: await setting('server_version'),
    fsync: await setting('fsync'),
    newDatabase: async () => {
      databases += 1;
      const url = new URL(server.connectionString);
      url.pathname = `/bench_${databases}`;
      await owner.query(`create database bench_${databases}`);
      return url.href;
    },
    stop: async () => {
      await owner.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What one contest is given to work with; everything on it is cleared away when the contest is over. */
export interface Stage {
  /** A database of the contest's own on the run's server, with the tables of these rooms. */
  readonly database: (...rooms: readonly RoomSchema[]) => Promise<string>;
  /** Sessions as the application has them. */
  readonly sessions: (connectionString: string, max: number) => pg.Pool;
  /** Called after the contest, the last one first. */
  readonly afterwards: (tidy: () => unknown) => void;
  readonly clear: () => Promise<void>;
}

export const openStage = (server: Pick<BenchServer, 'newDatabase'>): Stage => {
  const tidying: (() => unknown)[] = [];
  const afterwards: Stage['afterwards'] = (tidy) => void tidying.push(tidy);
  return {
    database: async (...rooms) => {
      const connectionString = await server.newDatabase();
      await migrate({ ownerUrl: connectionString, schemas: rooms });
      return connectionString;
    },
    sessions: (connectionString, max) => {
      const pool = applicationPool(connectionString, { max });
      afterwards(() => pool.end());
      return pool;
    },
    afterwards,
    clear: async () => {
      for (const tidy of tidying.reverse()) await tidy();
    },
  };
};
