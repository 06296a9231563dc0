import type { Position } from '#kernel';
import { position } from '#kernel';

import type { Queryable } from './page-rows.ts';
import { LIVE } from './table-ddl.ts';

/** The right to write the pages of one projection, as long as nobody has taken it over. */
export interface Ownership {
  readonly projection: string;
  readonly fence: bigint;
  readonly position: Position;
}

/** Somebody else owns the projection by now, or a rebuild or a retry went through its pages. Nothing was written. */
export class OwnershipLost extends Error {
  override readonly name = 'OwnershipLost';

  constructor({ projection, fence }: Ownership) {
    super(`${projection}: found another owner, expected fencing number ${String(fence)} to be the last one given.`);
  }
}

/** Null while another owner's lease runs, or while the tables are those of another version. */
export const acquire = async (
  database: Queryable,
  wanted: {
    readonly projection: string;
    readonly version: number;
    readonly owner: string;
    readonly leaseMilliseconds: number;
  },
): Promise<Ownership | null> => {
  const { rows } = await database.query<{ fence: string; position: string }>(
    `update ${LIVE}.projection
     set owner = $3, fence = fence + 1, lease_until = clock_timestamp() + $4 * interval '1 millisecond'
     where name = $1 and version = $2 and (owner = $3 or lease_until < clock_timestamp())
     returning fence, position`,
    [wanted.projection, wanted.version, wanted.owner, wanted.leaseMilliseconds],
  );
  const [row] = rows;
  if (row === undefined) return null;
  return { projection: wanted.projection, fence: BigInt(row.fence), position: position(row.position) };
};

/**
 * Moves the checkpoint and lengthens the lease; first statement of the transaction that writes the pages, because it
 * locks out whoever wants to take over until they are in.
 *
 * @throws OwnershipLost
 */
export const advance = async (
  database: Queryable,
  held: Ownership,
  to: Position,
  leaseMilliseconds: number,
): Promise<Ownership> => {
  const { rowCount } = await database.query(
    `update ${LIVE}.projection
     set position = $4, lease_until = clock_timestamp() + $5 * interval '1 millisecond', moved_at = clock_timestamp()
     where name = $1 and fence = $2 and position = $3`,
    [held.projection, String(held.fence), String(held.position), String(to), leaseMilliseconds],
  );
  if (rowCount !== 1) throw new OwnershipLost(held);
  return { ...held, position: to };
};

/** Lets the next worker begin at once. */
export const release = async (database: Queryable, { projection, fence }: Ownership): Promise<void> => {
  await database.query(`update ${LIVE}.projection set lease_until = '-infinity' where name = $1 and fence = $2`, [
    projection,
    String(fence),
  ]);
};

/** Locks the projection until the transaction ends and fences off its owner, who begins anew from what is found then. */
export const fenceOff = async (database: Queryable, projection: string): Promise<Position> => {
  const { rows } = await database.query<{ position: string }>(
    `update ${LIVE}.projection set fence = fence + 1 where name = $1 returning position`,
    [projection],
  );
  const [row] = rows;
  if (row === undefined)
    throw new Error(`${projection}: found no row in ${LIVE}.projection, expected one. Migrate first.`);
  return position(row.position);
};

/** Version of the tables that are there; null when the projection was never migrated. */
export const storedVersion = async (database: Queryable, projection: string): Promise<number | null> => {
  const { rows } = await database.query<{ version: number }>(`select version from ${LIVE}.projection where name = $1`, [
    projection,
  ]);
  return rows[0]?.version ?? null;
};
