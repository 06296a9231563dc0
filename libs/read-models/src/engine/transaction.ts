import type pg from 'pg';

/** One session, one transaction: all or nothing. */
export const inTransaction = async <Result>(
  pool: pg.Pool,
  work: (session: pg.PoolClient) => Promise<Result>,
): Promise<Result> => {
  const session = await pool.connect();
  let broken: Error | undefined;
  try {
    await session.query('begin');
    const result = await work(session);
    await session.query('commit');
    return result;
  } catch (error) {
    await session.query('rollback').catch((fault: unknown) => {
      broken = fault instanceof Error ? fault : new Error(String(fault));
    });
    throw error;
  } finally {
    session.release(broken);
  }
};

/** One session, without a transaction around what is done with it. */
export const inSession = async <Result>(
  pool: pg.Pool,
  work: (session: pg.PoolClient) => Promise<Result>,
): Promise<Result> => {
  const session = await pool.connect();
  try {
    const result = await work(session);
    session.release();
    return result;
  } catch (error) {
    // What is left half-way in it, nobody knows: the next one gets a new session.
    session.release(true);
    throw error;
  }
};
