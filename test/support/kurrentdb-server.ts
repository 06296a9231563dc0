import { randomBytes } from 'node:crypto';

import { startStandIn } from './kurrentdb-stand-in/start-stand-in.ts';

/** Null: no real server was named, so the stand-in plays one. */
export const realKurrentdbUrl: string | null = process.env.KURRENTDB_URL || null;

/** For titles, so that whoever reads a report sees which of the two ran. */
export const kurrentdbName = realKurrentdbUrl === null ? 'KurrentDB (stand-in)' : 'KurrentDB (real server)';

export interface KurrentdbServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The server of `KURRENTDB_URL`, which stays as it is, or else a stand-in in this process. */
export const openKurrentdbServer = (): Promise<KurrentdbServer> =>
  realKurrentdbUrl === null
    ? startStandIn()
    : Promise.resolve({ url: realKurrentdbUrl, stop: () => Promise.resolve() });

/** A log that no other run and no other suite writes to. */
export const aLogName = (): string => `test${randomBytes(8).toString('hex')}`;
