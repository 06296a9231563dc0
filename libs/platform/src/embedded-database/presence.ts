import type pg from 'pg';

/** "Beschlu" in ASCII: every process that uses the server holds this lock shared, in the database `postgres`. */
const KEY = '18691654562376821';

interface Granted {
  readonly granted: boolean;
}

const ask = async (session: pg.Client, sql: string): Promise<boolean> => {
  const { rows } = await session.query<Granted>(`select ${sql}(${KEY}) as granted`);
  return rows[0]?.granted === true;
};

/** False when another process is about to stop the server. */
export const announcePresence = (session: pg.Client): Promise<boolean> => ask(session, 'pg_try_advisory_lock_shared');

/**
 * Says goodbye; true when nobody else is there, and then nobody can arrive any more. The shared lock goes first: of two
 * processes that leave at the same time one must be the last.
 */
export const leaveAsLast = async (session: pg.Client): Promise<boolean> => {
  await ask(session, 'pg_advisory_unlock_shared');
  return ask(session, 'pg_try_advisory_lock');
};
