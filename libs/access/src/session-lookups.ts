import type { Pool } from 'pg';

import type { Clock } from '#kernel';

import type { AccountRow } from './accounts.ts';
import { accountColumns } from './accounts.ts';
import type { SessionLimits } from './session-limits.ts';
import { asBytea, sessionTokenHash } from './session-token.ts';

/** A living session's account; `stale` when it was not noted for a minute that the session is in use. */
export type SessionRow = AccountRow & { readonly stale: boolean };

interface Waiting {
  readonly hash: string;
  readonly resolve: (row: SessionRow | null) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Sessions asked for in the same turn of the event loop are asked for together: requests that come at the same time share
 * one round trip instead of taking a database session each. Nothing is remembered, so a session that was ended is ended
 * for every request that comes after it.
 */
export const createSessionLookups = (parts: {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly limits: SessionLimits;
}): ((token: string) => Promise<SessionRow | null>) => {
  let waiting: Waiting[] = [];
  const send = (): void => {
    const together = waiting;
    waiting = [];
    void answer(parts, together);
  };
  return (token) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(send);
      waiting.push({ hash: sessionTokenHash(token), resolve, reject });
    });
};

const answer = async (
  { pool, clock, limits }: Parameters<typeof createSessionLookups>[0],
  together: readonly Waiting[],
): Promise<void> => {
  try {
    const hashes = [...new Set(together.map(({ hash }) => asBytea(hash)))];
    const { rows } = await pool.query<SessionRow & { readonly hash: string }>({
      ...SESSIONS_OF,
      values: [hashes, clock.now(), limits.idleMinutes, limits.absoluteHours],
    });
    const found = new Map(rows.map((row) => [row.hash, row]));
    for (const { hash, resolve } of together) resolve(found.get(hash) ?? null);
  } catch (error) {
    for (const { reject } of together) reject(error);
  }
};

/** Asked with every request, so it has a name: PostgreSQL then plans it once for a connection. */
const SESSIONS_OF = {
  name: 'access.sessions_of',
  text: `select encode(token_hash, 'hex') as hash, ${accountColumns}, seen_at < $2::timestamptz - interval '1 minute' as stale
           from access.sessions join access.accounts using (account_id)
          where token_hash = any($1::bytea[]) and disabled_at is null
            and seen_at > $2::timestamptz - make_interval(mins => $3)
            and began_at > $2::timestamptz - make_interval(hours => $4)`,
};
