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

/**
 * Holds one session while the work runs, so that the lock ends with the process, however that ends.
 *
 * @throws RebuildUnderWay
 */
export const whileLocked = async <Result>(
  pool: pg.Pool,
  projections: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> => {
  const session = await pool.connect();
  const held: string[] = [];
  try {
    for (const projection of projections) {
      const { rows } = await session.query<{ locked: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as locked',
        [REBUILDS, projection],
      );
      if (rows[0]?.locked !== true) throw new RebuildUnderWay(projection);
      held.push(projection);
    }
    return await work();
  } finally {
    for (const projection of held) {
      await session.query('select pg_advisory_unlock($1, hashtext($2))', [REBUILDS, projection]).catch(() => undefined);
    }
    session.release();
  }
};
