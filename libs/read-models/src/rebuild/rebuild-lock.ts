import type pg from 'pg';

/** A rebuild of this projection runs already, in this or another process. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';

  constructor(projection: string) {
    super(`${projection}: found a rebuild under way, expected none. Wait for it, or end it, and try again.`);
  }
}

/** Key space of the advisory locks of rebuilds. */
const REBUILDS = 1_112_886_612;
/** The lock of whoever works while rebuilds do one thing at a time. */
const TURN = 1_112_886_613;

/**
 * Holds one session while the work runs, so that the lock ends with the process, however that ends.
 *
 * @throws RebuildUnderWay
 */
export const whileLocked = async <Result>(
  pool: pg.Pool,
  projections: readonly string[],
  work: (session: pg.ClientBase) => Promise<Result>,
): Promise<Result> => {
  const session = await pool.connect();
  const held: string[] = [];
  try {
    // A turn is waited for as long as it takes.
    await session.query('set lock_timeout = 0; set statement_timeout = 0');
    for (const projection of projections) {
      const { rows } = await session.query<{ locked: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as locked',
        [REBUILDS, projection],
      );
      if (rows[0]?.locked !== true) throw new RebuildUnderWay(projection);
      held.push(projection);
    }
    return await work(session);
  } finally {
    for (const projection of held) {
      await session.query('select pg_advisory_unlock($1, hashtext($2))', [REBUILDS, projection]).catch(() => undefined);
    }
    await session.query('reset lock_timeout; reset statement_timeout').catch(() => undefined);
    session.release();
  }
};

/** Does a piece of work while no other rebuild does one that asks for its turn, in this or another thread or process. */
export const inTurn = async <Result>(session: pg.ClientBase, work: () => Promise<Result>): Promise<Result> => {
  await session.query('select pg_advisory_lock($1)', [TURN]);
  try {
    return await work();
  } finally {
    await session.query('select pg_advisory_unlock($1)', [TURN]).catch(() => undefined);
  }
};
