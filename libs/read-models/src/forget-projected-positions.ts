import type { Queryable } from './engine/page-rows.ts';
import { LIVE } from './engine/table-ddl.ts';

/**
 * For a database that is going to follow another log, in which no position of before means anything. The pages stay and
 * must be rebuilt before a worker starts.
 *
 * @throws Error while a worker holds a projection.
 */
export const forgetProjectedPositions = async (session: Queryable): Promise<void> => {
  const { rows } = await session.query<{ name: string }>(
    `select name from ${LIVE}.projection where lease_until > clock_timestamp() order by name for update`,
  );
  if (rows.length > 0) {
    throw new Error(
      `Found a worker at ${rows.map(({ name }) => name).join(', ')}, expected none. Stop the system first.`,
    );
  }
  await session.query(`update ${LIVE}.projection set position = 0, fence = fence + 1`);
};
