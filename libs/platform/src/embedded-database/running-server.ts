import { realpathSync } from 'node:fs';

import pg from 'pg';

import { OWNER, passwordOf, systemIdentifier } from './instance.ts';
import type { Location } from './location.ts';
import { isAlive, readPidFile } from './pid-file.ts';

/** A session with the server that runs our cluster and no other. */
export interface RunningServer {
  readonly session: pg.Client;
  readonly pid: number;
  readonly port: number;
}

/** `busy`: it is ours but starting or stopping; ask again. `none`: nobody who could be ours answers. */
export type Answer = { readonly kind: 'ours'; readonly server: RunningServer } | { readonly kind: 'busy' | 'none' };

/** SQLSTATE 57P03: starting up, shutting down or recovering. */
const CANNOT_CONNECT_NOW = '57P03';

export const findRunningServer = async (location: Location): Promise<Answer> => {
  const lock = readPidFile(location.cluster);
  if (lock === null || !isAlive(lock.pid)) return { kind: 'none' };
  const session = new pg.Client({
    host: '127.0.0.1',
    port: lock.port,
    user: OWNER,
    password: passwordOf(location),
    database: 'postgres',
    application_name: 'beschlusswerk presence',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  session.on('error', () => undefined);
  try {
    await session.connect();
    if (await runs(session, location.cluster)) return { kind: 'ours', server: { session, ...lock } };
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === CANNOT_CONNECT_NOW) return { kind: 'busy' };
  }
  await session.end().catch(() => undefined);
  return { kind: 'none' };
};

const runs = async (session: pg.Client, cluster: string): Promise<boolean> => {
  const { rows } = await session.query<{ folder: string; identifier: string }>(
    `select current_setting('data_directory') as folder, system_identifier::text as identifier from pg_control_system()`,
  );
  const [found] = rows;
  return (
    found !== undefined &&
    realpathSync(found.folder) === realpathSync(cluster) &&
    found.identifier === systemIdentifier(cluster)
  );
};
