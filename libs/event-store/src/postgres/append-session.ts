import pg from 'pg';

import type { Ask } from './statement.ts';

/**
 * One connection over which appends are asked for without waiting for the answer to the one before: the server finds the
 * next one there when it is done with the last, and need not be woken for it. Each is a transaction of its own, and they are
 * done in the order in which they were asked for.
 */
export interface AppendSession {
  /** After any error a new connection is made. What was asked for over the old one may or may not have been done. */
  readonly ask: Ask;
  readonly close: () => Promise<void>;
}

/** The connection, for as long as somebody waits for an answer over it. */
interface Lease {
  readonly session: Promise<pg.PoolClient>;
  waiting: number;
  failed: boolean;
}

export const createAppendSession = (settings: pg.PoolConfig): AppendSession => {
  const pool = new pg.Pool({ ...settings, max: 1, pipeline: true });
  // Whoever waits for an answer is told by the rejection; without a listener the error would end the process as well.
  pool.on('error', () => undefined);
  pool.on('connect', (session) => session.on('error', () => undefined));
  let current: Lease | null = null;
  let closing: Promise<void> | null = null;

  const leave = async (lease: Lease): Promise<void> => {
    lease.waiting -= 1;
    if (current === lease && (lease.failed || lease.waiting === 0)) current = null;
    if (lease.waiting === 0) (await lease.session.catch(() => null))?.release(lease.failed);
  };

  return {
    ask: async (asked) => {
      const lease = (current ??= { session: pool.connect(), waiting: 0, failed: false });
      lease.waiting += 1;
      try {
        return await (await lease.session).query<unknown[]>(asked);
      } catch (error) {
        lease.failed = true;
        throw error;
      } finally {
        await leave(lease);
      }
    },
    close: () => (closing ??= pool.end()),
  };
};
