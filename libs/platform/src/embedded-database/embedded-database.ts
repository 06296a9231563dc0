import { setTimeout as pause } from 'node:timers/promises';

import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import { OWNER, ensureInstance, passwordOf } from './instance.ts';
import type { Location } from './location.ts';
import { locate } from './location.ts';
import { choosePort } from './port.ts';
import { announcePresence, leaveAsLast } from './presence.ts';
import type { RunningServer } from './running-server.ts';
import { findRunningServer } from './running-server.ts';
import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';
import type { StopLimits } from './stop-server.ts';
import { stopServer } from './stop-server.ts';

export interface EmbeddedDatabaseOptions extends Partial<StopLimits> {
  /** The folder for cluster, password, log and port; made when missing. */
  readonly folder: string;
  readonly log?: (message: string) => void;
  /** PostgreSQL settings over ours, for this start only. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How long a server may take to answer, recovery after a crash included. */
  readonly startMilliseconds?: number;
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
  let server = await join(location, options);
  await ensureDatabase(server);
  const port = server.port;
  let leaving = false;
  const watch = (): void => {
    server.session.once('end', () => {
      if (!leaving) void rejoin();
    });
  };
  const rejoin = async (): Promise<void> => {
    options.log?.('The embedded database has gone; starting it again.');
    try {
      server = await join(location, options);
      watch();
    } catch (error) {
      options.log?.(`The embedded database did not come back: ${String(error)}`);
      if (!leaving) setTimeout(() => void rejoin(), 5_000).unref();
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
      await leave(server, options);
    },
  };
};

const join = async (location: Location, options: EmbeddedDatabaseOptions): Promise<RunningServer> => {
  const until = Date.now() + (options.startMilliseconds ?? 60_000);
  const starter = starterOf(location, options);
  while (Date.now() < until) {
    const answer = await findRunningServer(location);
    if (answer.kind === 'ours') {
      if (await announcePresence(answer.server.session)) return answer.server;
      await answer.server.session.end();
    }
    if (answer.kind === 'none') await starter.startUnlessStarting();
    await pause(30);
  }
  throw new EmbeddedDatabaseError(
    `The embedded database did not answer: expected a server for ${location.cluster}. ` +
      `It said: ${starter.lastWords() ?? 'nothing'}. Its log is ${location.logFile}.`,
  );
};

/** Starts again with growing pauses. Whether a lock file is stale is PostgreSQL's to judge, never ours. */
const starterOf = (location: Location, { settings = {} }: EmbeddedDatabaseOptions) => {
  let starting: ServerProcess | null = null;
  let lastWords: string | null = null;
  let failures = 0;
  return {
    lastWords: () => lastWords,
    startUnlessStarting: async () => {
      if (starting !== null) {
        const words = starting.lastWords();
        if (words === null) return;
        lastWords = words;
        failures += 1;
        await pause(Math.min(2_000, 50 * 2 ** failures));
      }
      starting = startServer(location, await choosePort(location.stateFile), settings);
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
