import type pg from 'pg';

import type { EventStore } from '#event-store';
import { START } from '#kernel';

import { withBookings } from '../../../libs/read-models/src/budget-ledger/with-bookings.ts';
import { allProjections } from '../../../libs/read-models/src/council-projections.ts';
import { foldBatch, route } from '../../../libs/read-models/src/engine/fold-batch.ts';
import type { Page } from '../../../libs/read-models/src/engine/fold-batch.ts';
import { readEvent } from '../../../libs/read-models/src/engine/read-event.ts';
import type { StoredProjection } from '../../../libs/read-models/src/engine/stored-projection.ts';

export type Pages = Readonly<Record<string, Page>>;

/** The log from its beginning, as all projections can read it. */
export const wholeLog = (store: EventStore): EventStore =>
  withBookings(store, () => Promise.resolve({ planIds: [], papers: [] }));

/** What the pages have to be: the whole log folded once, in memory, without the engine around it. */
export const freshFold = async (store: EventStore, projection: StoredProjection): Promise<Pages> => {
  const pages = new Map<string, Page>();
  const parking = { streams: new Map(), pages: new Map() };
  const log = wholeLog(store);
  for (let after = START; ;) {
    const events = await log.readAll({ after, limit: 1_000 });
    foldBatch(
      { projection, pages, dirty: new Set(), parking, incidents: [] },
      route(projection, events.map(readEvent)),
    );
    const last = events.at(-1);
    if (last === undefined) return Object.fromEntries(pages);
    after = last.position;
  }
};

export const storedPages = async (pool: pg.Pool, { table }: StoredProjection): Promise<Pages> => {
  const { rows } = await pool.query<Page & { key: string }>(`select key, view, events from read_models.${table.name}`);
  return Object.fromEntries(rows.map(({ key, view, events }) => [key, { view, events }]));
};

/** Every page of every projection, as stored and as it has to be. */
export const bothPages = async (
  pool: pg.Pool,
  store: EventStore,
): Promise<{ readonly stored: readonly Pages[]; readonly fresh: readonly Pages[] }> => ({
  stored: await Promise.all(allProjections.map((projection) => storedPages(pool, projection))),
  fresh: await Promise.all(allProjections.map((projection) => freshFold(store, projection))),
});
