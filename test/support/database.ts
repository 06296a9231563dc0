import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

import type { RoomSchema } from '#kernel';
import { migrate, openEmbeddedDatabase } from '#platform';

import { hastySettings } from './servers.ts';

export interface FreshDatabase {
  /** Connects as the owner; `applicationPool` of #platform makes the application's sessions from it. */
  readonly connectionString: string;
  drop(): Promise<void>;
}

interface Server {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/**
 * A database of the suite's own: empty, or migrated when schemas are given. Call it in `beforeAll`, `drop` it in
 * `afterAll`. Unit specs may ask for one too: where no server was started for the run, they start one and share it.
 */
export const freshDatabase = async (wanted: { schemas?: readonly RoomSchema[] } = {}): Promise<FreshDatabase> => {
  const server = await theServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server.connectionString, `create database ${name}`);
  const connectionString = withDatabase(server.connectionString, name);
  if (wanted.schemas !== undefined) await migrate({ ownerUrl: connectionString, schemas: wanted.schemas });
  return {
    connectionString,
    drop: async () => {
      await asOwner(server.connectionString, `drop database ${name} with (force)`);
      await server.stop();
    },
  };
};

const theServer = async (): Promise<Server> => {
  const connectionString = process.env['BESCHLUSSWERK_TEST_POSTGRES'];
  if (connectionString !== undefined) return { connectionString, stop: () => Promise.resolve() };
  const folder = process.env['BESCHLUSSWERK_TEST_FOLDER'];
  if (folder === undefined) throw new Error('This project of jest.config.mjs has no set-up that names a folder.');
  mkdirSync(folder, { recursive: true });
  // Under the superuser the server runs as somebody else, who has to get there.
  chmodSync(folder, 0o755);
  return openEmbeddedDatabase({ folder: join(folder, 'postgres'), settings: hastySettings });
};

const asOwner = async (connectionString: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const withDatabase = (connectionString: string, name: string): string => {
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  return url.href;
};
