import { setTimeout as pause } from 'node:timers/promises';

import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import type { Location } from './location.ts';
import { choosePort } from './port.ts';
import { announcePresence } from './presence.ts';
import type { RunningServer } from './running-server.ts';
import { findRunningServer } from './running-server.ts';
import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';

export interface JoinOptions {
  /** PostgreSQL settings over ours, for this start only. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How long a server may take to answer, recovery after a crash included. */
  readonly startMilliseconds?: number;
}

/** Finds the server of a location or starts it, and says that we are there. */
export const joinServer = async (location: Location, options: JoinOptions): Promise<RunningServer> => {
  const until = Date.now() + (options.startMilliseconds ?? 60_000);
  const starter = starterOf(location, options);
  while (Date.now() < until) {
    const answer = await findRunningServer(location);
    if (answer.kind === 'ours') {
      const { session } = answer.server;
      if (await announcePresence(session).catch(() => false)) return answer.server;
      await session.end().catch(() => undefined);
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
const starterOf = (location: Location, { settings = {} }: JoinOptions) => {
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
