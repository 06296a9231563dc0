import { OWNER, ensureInstance, passwordOf } from './instance.ts';
import { locate } from './location.ts';
import { joinServer } from './join-server.ts';
import type { JoinOptions } from './join-server.ts';
import { leaveAsLast } from './presence.ts';
import type { RunningServer } from './running-server.ts';
import type { StopLimits } from './stop-server.ts';
import { stopServer } from './stop-server.ts';

export interface EmbeddedDatabaseOptions extends JoinOptions, Partial<StopLimits> {
  /** The folder for cluster, password, log and port; made when missing. */
  readonly folder: string;
  readonly log?: (message: string) => void;
}

export interface EmbeddedDatabase {
  /** Connects as the owner of the database. */
  readonly connectionString: string;
  readonly folder: string;
  readonly logFile: string;
  readonly pid: () => number;
  /** Leaves the server; the last process to leave stops it, whoever started it. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the one server of a folder, starting it when none runs. Several processes may have it open at once. While it is
 * open a server that dies is started again on the same port.
 */
export const openEmbeddedDatabase = async (options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> => {
  const location = locate(options.folder);
  await ensureInstance(location);
  let server = await joinServer(location, options);
  await ensureDatabase(server);
  const { port } = server;
  let leaving = false;
  let rejoining = Promise.resolve();
  const watch = (): void => {
    server.session.once('end', again);
  };
  const again = (): void => {
    if (!leaving) rejoining = rejoin();
  };
  const rejoin = async (): Promise<void> => {
    options.log?.('The embedded database has gone; starting it again.');
    try {
      server = await joinServer(location, options);
      watch();
      if (server.port !== port) options.log?.(`Port ${port} was taken meanwhile; restart everything that uses it.`);
    } catch (error) {
      options.log?.(`The embedded database did not come back: ${String(error)}`);
      if (!leaving) setTimeout(again, 5_000).unref();
    }
  };
  watch();
  return {
    connectionString: `postgres://${OWNER}:${encodeURIComponent(passwordOf(location))}@127.0.0.1:${port}/${OWNER}`,
    folder: location.folder,
    logFile: location.logFile,
    pid: () => server.pid,
    stop: async () => {
      leaving = true;
      await rejoining;
      await leave(server, options);
    },
  };
};

const ensureDatabase = async ({ session }: RunningServer): Promise<void> => {
  const { rowCount } = await session.query('select from pg_database where datname = $1', [OWNER]);
  if (rowCount !== 0) return;
  await session.query(`create database ${OWNER}`).catch(async (error: unknown) => {
    const again = await session.query('select from pg_database where datname = $1', [OWNER]);
    if (again.rowCount === 0) throw error;
  });
};

const leave = async (server: RunningServer, options: EmbeddedDatabaseOptions): Promise<void> => {
  const last = await leaveAsLast(server.session).catch(() => false);
  if (!last) return server.session.end().catch(() => undefined);
  const limits = {
    smartMilliseconds: options.smartMilliseconds ?? 3_000,
    fastMilliseconds: options.fastMilliseconds ?? 20_000,
  };
  if (await stopServer(server, limits)) return;
  options.log?.(
    `The embedded database (process ${server.pid}) is still stopping; it will be complete at the next start.`,
  );
};
