import type pg from 'pg';

import type { RecordedEvent } from '#kernel';

import type { Ownership } from './checkpoint.ts';
import { advance } from './checkpoint.ts';
import type { Folding, Incident, Parking } from './fold-batch.ts';
import { foldBatch, pagesOf, route } from './fold-batch.ts';
import { copyOf, saveIncidents, saveParkedStreams } from './incident-rows.ts';
import type { Queryable } from './page-rows.ts';
import { loadPages, saveLines, savePages } from './page-rows.ts';
import { readEvent } from './read-event.ts';
import type { StoredProjection } from './stored-projection.ts';
import { LIVE } from './table-ddl.ts';
import { inTransaction } from './transaction.ts';

export interface Batch {
  readonly pool: pg.Pool;
  readonly projection: StoredProjection;
  readonly held: Ownership;
  readonly parking: Parking;
  /** At least one. */
  readonly events: readonly RecordedEvent[];
  readonly leaseMilliseconds: number;
}

export interface Projected {
  readonly held: Ownership;
  readonly parking: Parking;
  readonly incidents: readonly Incident[];
}

/**
 * Folds the events and writes pages, checkpoint and incidents in one transaction.
 *
 * @throws OwnershipLost
 */
export const projectBatch = async (batch: Batch): Promise<Projected> => {
  const { pool, projection, parking, held } = batch;
  const last = batch.events.at(-1);
  if (last === undefined) return { held, parking, incidents: [] };
  const routed = route(projection, batch.events.map(readEvent));
  return inTransaction(pool, async (session) => {
    const moved = await advance(session, held, last.position, batch.leaseMilliseconds);
    const folding: Folding = {
      projection,
      pages: await loadPages(session, LIVE, projection, [...pagesOf(routed)]),
      dirty: new Set(),
      parking: copyOf(parking),
      incidents: [],
    };
    foldBatch(folding, routed);
    await saveFolding(session, folding, parking);
    return { held: moved, parking: folding.parking, incidents: folding.incidents };
  });
};

/** What a fold changed, into the live tables. `before` is what was parked when it began. */
export const saveFolding = async (session: Queryable, folding: Folding, before: Parking): Promise<void> => {
  const { projection, parking, incidents } = folding;
  const pages = dirtyPages(folding);
  await savePages(session, LIVE, projection, pages);
  await saveLines(session, LIVE, projection, pages);
  await saveIncidents(session, projection.name, incidents);
  await saveParkedStreams(session, projection.name, parking.streams, before.streams);
};

const dirtyPages = ({ pages, dirty }: Folding): Parameters<typeof saveLines>[3] =>
  [...dirty].flatMap((key) => {
    const page = pages.get(key);
    return page === undefined ? [] : [[key, page] as const];
  });
