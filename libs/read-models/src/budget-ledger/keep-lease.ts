import type pg from 'pg';

import { LIVE } from '../engine/table-ddl.ts';
import type { StillAtWork } from './with-bookings.ts';

/**
 * Lengthens the lease of the ledger while its owner works on one reading of the log: the approval of a plan may move the money
 * of thousands of papers, and whoever took over meanwhile would begin the same work anew. Only the owner reads; one
 * that dies stops asking, and the lease ends as ever.
 */
export const keepLease = (pool: pg.Pool, leaseMilliseconds: number): StillAtWork => {
  let asked = performance.now();
  return async () => {
    if (performance.now() - asked < leaseMilliseconds / 5) return;
    asked = performance.now();
    await pool.query(
      `update ${LIVE}.projection set lease_until = clock_timestamp() + $1 * interval '1 millisecond'
       where name = 'budget-ledger'`,
      [leaseMilliseconds],
    );
  };
};
