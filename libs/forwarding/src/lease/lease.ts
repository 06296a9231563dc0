import type pg from 'pg';

/** Another process took over. Whatever was to be written under the lease was not. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';

  constructor(name: string, fence: string) {
    super(`Lease ${name}: found another owner, expected fence ${fence} to hold.`);
  }
}

/**
 * The right to be the only one, until `leased_until` by the database's clock. The fence rises with every owner, so one who
 * slept through his time cannot write any more, whatever his own clock says.
 */
export interface Lease {
  readonly name: string;
  /** A bigint in decimal digits. */
  readonly fence: string;
  readonly milliseconds: number;
}

export interface LeaseWish {
  readonly name: string;
  /** A UUID of this process's own, for people who ask who it is. */
  readonly owner: string;
  readonly milliseconds: number;
}

type Queryable = Pick<pg.Pool, 'query'>;

/** The lease, or null while somebody else has it. */
export const acquireLease = async (pool: Queryable, wish: LeaseWish): Promise<Lease | null> => {
  await pool.query('insert into forwarding.consumers (name) values ($1) on conflict do nothing', [wish.name]);
  const { rows } = await pool.query<{ fence: string }>(
    `update forwarding.consumers
        set owner = $2, fence = fence + 1, leased_until = clock_timestamp() + $3 * interval '1 millisecond'
      where name = $1 and leased_until < clock_timestamp()
      returning fence::text`,
    [wish.name, wish.owner, wish.milliseconds],
  );
  const [row] = rows;
  return row === undefined ? null : { name: wish.name, fence: row.fence, milliseconds: wish.milliseconds };
};

/** @throws LeaseLost when somebody else has taken over. */
export const renewLease = async (pool: Queryable, lease: Lease): Promise<void> => {
  const { rowCount } = await pool.query(
    `update forwarding.consumers set leased_until = clock_timestamp() + $3 * interval '1 millisecond'
      where name = $1 and fence = $2`,
    [lease.name, lease.fence, lease.milliseconds],
  );
  if (rowCount !== 1) throw new LeaseLost(lease.name, lease.fence);
};

/** Lets the next one in at once. Does nothing when the lease is lost already. */
export const releaseLease = async (pool: Queryable, lease: Lease): Promise<void> => {
  await pool.query(
    `update forwarding.consumers set leased_until = '-infinity', owner = null where name = $1 and fence = $2`,
    [lease.name, lease.fence],
  );
};
