import type pg from 'pg';

import type { Folding, Page, ReadEvent } from '../engine/fold-batch.ts';
import { foldBatch, pagesOf, route } from '../engine/fold-batch.ts';
import { addPages, loadPages, saveLines, savePages } from '../engine/page-rows.ts';
import type { Queryable } from '../engine/page-rows.ts';
import { dirtyPages } from '../engine/project-batch.ts';
import type { StoredProjection } from '../engine/stored-projection.ts';
import { SHADOW, createIndexes, createTables, tableNames } from '../engine/table-ddl.ts';
import { inTransaction } from '../engine/transaction.ts';

/** The replacement of a projection's tables while it is made: folded in memory, written now and then. */
export interface Shadow {
  readonly folding: Folding;
  /** Pages that have a row. */
  readonly written: Set<string>;
  /** Events that went into pages. */
  folded: number;
  /** Average length of a page as JSON, to keep the memory within bounds. */
  pageLength: number;
}

/** Characters of JSON that are kept of one projection, and that may wait to be written. */
const MEMORY = 24_000_000;

export const emptyShadow = (projection: StoredProjection): Shadow => ({
  folding: {
    projection,
    pages: new Map(),
    dirty: new Set(),
    parking: { streams: new Map(), pages: new Map() },
    incidents: [],
  },
  written: new Set(),
  folded: 0,
  pageLength: 2_000,
});

/** Clears away what an earlier rebuild left when it was ended half-way. */
export const makeTables = async (database: Queryable, projection: StoredProjection): Promise<void> => {
  await dropTables(database, projection);
  await database.query(createTables(SHADOW, projection));
};

export const dropTables = async (database: Queryable, projection: StoredProjection): Promise<void> => {
  for (const table of tableNames(projection)) await database.query(`drop table if exists ${SHADOW}.${table}`);
};

export const makeIndexes = (pool: pg.Pool, projection: StoredProjection): Promise<void> =>
  inTransaction(pool, async (session) => {
    await session.query(`set local statement_timeout = 0; set local maintenance_work_mem = '128MB'`);
    const statements = createIndexes(SHADOW, projection);
    if (statements !== '') await session.query(statements);
    for (const table of tableNames(projection)) await session.query(`analyze ${SHADOW}.${table}`);
  });

/** Pages that were let go of are read again before they are folded further. */
export const foldInto = async (database: Queryable, shadow: Shadow, events: readonly ReadEvent[]): Promise<void> => {
  const { folding, written } = shadow;
  const { projection, pages } = folding;
  const routed = route(projection, events);
  const missing = [...pagesOf(routed)].filter((key) => !pages.has(key) && written.has(key));
  for (const [key, page] of await loadPages(database, SHADOW, projection, missing)) pages.set(key, page);
  shadow.folded += foldBatch(folding, routed);
};

export const isFull = ({ folding, pageLength }: Shadow): boolean => folding.dirty.size * pageLength > MEMORY;

/** Writes what changed. What is folded while the rows are on their way is left to the next time. */
export const flush = async (session: pg.ClientBase, shadow: Shadow): Promise<void> => {
  const { folding, written } = shadow;
  const { projection, dirty } = folding;
  const pages = dirtyPages(folding);
  dirty.clear();
  const isKnown = ([key]: readonly [string, Page]): boolean => written.has(key);
  const { known = [], fresh = [] } = Object.groupBy(pages, (page) => (isKnown(page) ? 'known' : 'fresh'));
  for (const [key] of fresh) written.add(key);
  const freshLength = await addPages(session, SHADOW, projection, fresh);
  const knownLength = await savePages(session, SHADOW, projection, { pages: known, fresh: false });
  await saveLines(session, SHADOW, projection, { pages: known, fresh: false });
  if (pages.length > 0) shadow.pageLength = (freshLength + knownLength) / pages.length;
};

/** Forgets pages that are written, as many as are too many for the memory. Not while a flush is under way. */
export const letGo = ({ folding: { pages, dirty }, pageLength }: Shadow): void => {
  let surplus = pages.size - Math.floor(MEMORY / pageLength);
  for (const key of pages.keys()) {
    if (surplus <= 0) return;
    if (dirty.has(key)) continue;
    pages.delete(key);
    surplus -= 1;
  }
};
