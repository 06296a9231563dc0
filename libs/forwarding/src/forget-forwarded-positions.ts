import type pg from 'pg';

/**
 * For a database that is going to follow another log, in which no position of before means anything. What was delivered
 * stays delivered: the record says so, and so do inbox and receipts. The tables' owner asks.
 *
 * @throws Error while a worker forwards.
 */
export const forgetForwardedPositions = async (session: Pick<pg.PoolClient, 'query'>): Promise<void> => {
  const { rows } = await session.query<{ name: string }>(
    'select name from forwarding.consumers where leased_until > clock_timestamp() order by name for update',
  );
  if (rows.length > 0) {
    throw new Error(
      `Found a worker at ${rows.map(({ name }) => name).join(', ')}, expected none. Stop the system first.`,
    );
  }
  await session.query('update forwarding.consumers set position = 0, fence = fence + 1');
  await session.query('delete from forwarding.tasks');
};
