import type pg from 'pg';

import type { EventStore } from '#event-store';

import { bookedSoFar } from './budget-ledger/booked-so-far.query.ts';
import { keepLease } from './budget-ledger/keep-lease.ts';
import { withBookings } from './budget-ledger/with-bookings.ts';
import type { ProjectionName } from './council-projections.ts';

const LEDGER: ProjectionName = 'budget-ledger';

interface Reading {
  readonly pool: pg.Pool;
  readonly store: EventStore;
}

/** The log as these projections read it: the ledger reads every event with what it books. */
export const logFor = (names: readonly string[], { pool, store }: Reading): EventStore =>
  names.includes(LEDGER) ? withBookings(store, bookedSoFar(pool)) : store;

const LEASE = 5_000;

/** The same for whoever owns the projection. */
export const ownersLogFor = (
  name: string,
  { pool, store, leaseMilliseconds = LEASE }: Reading & { readonly leaseMilliseconds?: number },
): EventStore => (name === LEDGER ? withBookings(store, bookedSoFar(pool), keepLease(pool, leaseMilliseconds)) : store);
