import type { Folding, ReadEvent } from '../engine/fold-batch.ts';
import { foldBatch, pagesOf, route } from '../engine/fold-batch.ts';
import type { PageText } from '../engine/copy-pages.ts';
import { loadPages } from '../engine/page-rows.ts';
import type { Queryable } from '../engine/page-rows.ts';
import type { StoredProjection } from '../engine/stored-projection.ts';
import { SHADOW } from '../engine/table-ddl.ts';

/** The replacement of a projection's tables while it is made: folded in memory, written now and then. */
export interface Shadow {
  /** Its pages are those that have to be written, or were a moment ago. */
  readonly folding: Folding;
  /** Changed pages that were left alone since the last writing, unless they are dirty again: these go next. */
  readonly resting: Set<string>;
  /** Pages that have a row. */
  readonly written: Set<string>;
  /** What was written last, until it is laid aside. */
  flushed: PageText[];
  /** Written pages kept as text, which takes far less memory than the page itself and costs the collector nothing. */
  readonly kept: Map<string, Pick<PageText, 'events' | 'json'>>;
  /** Characters in `kept`. */
  keptLength: number;
  /** Events that went into pages. */
  folded: number;
  /** Average length of a page as JSON, to keep the memory within bounds. */
  pageLength: number;
}

export const emptyShadow = (projection: StoredProjection): Shadow => ({
  folding: {
    projection,
    pages: new Map(),
    dirty: new Set(),
    parking: { streams: new Map(), pages: new Map() },
    incidents: [],
  },
  resting: new Set(),
  written: new Set(),
  flushed: [],
  kept: new Map(),
  keptLength: 0,
  folded: 0,
  pageLength: 2_000,
});

/** Pages that were laid aside are taken up again, those that were let go of are read, before they are folded further. */
export const foldInto = async (database: Queryable, shadow: Shadow, events: readonly ReadEvent[]): Promise<void> => {
  const { folding, written } = shadow;
  const { projection, pages } = folding;
  const routed = route(projection, events);
  const missing: string[] = [];
  for (const key of pagesOf(routed)) {
    if (!pages.has(key) && written.has(key) && !takeUp(shadow, key)) missing.push(key);
  }
  for (const [key, page] of await loadPages(database, SHADOW, projection, missing)) pages.set(key, page);
  shadow.folded += foldBatch(folding, routed);
};

const takeUp = (shadow: Shadow, key: string): boolean => {
  const { kept, folding } = shadow;
  const text = kept.get(key);
  if (text === undefined) return false;
  kept.delete(key);
  shadow.keptLength -= text.json.length;
  folding.pages.set(key, { view: viewIn(text.json), events: text.events });
  return true;
};

const viewIn = (json: string): object => {
  const view: unknown = JSON.parse(json);
  if (typeof view === 'object' && view !== null) return view;
  throw new Error(`Page: found ${json.slice(0, 100)}, expected an object.`);
};

/** Everything that has to be written. */
export const takeAll = ({ folding: { dirty }, resting }: Shadow): readonly string[] => {
  const keys = [...new Set([...resting, ...dirty])];
  resting.clear();
  dirty.clear();
  return keys;
};

/** What has been left alone since the last time, because a paper dealt with today is dealt with again a moment later. */
export const takeQuiet = ({ folding: { dirty }, resting }: Shadow): readonly string[] => {
  const quiet = [...resting].filter((key) => !dirty.has(key));
  resting.clear();
  for (const key of dirty) resting.add(key);
  dirty.clear();
  return quiet;
};

export const isFull = ({ folding, resting, pageLength }: Shadow, memory: number): boolean =>
  (folding.dirty.size + resting.size) * pageLength > memory;

/** Keeps what was written as text, as much as the memory takes. Not while events are folded or pages are being written. */
export const layAside = (shadow: Shadow, memory: number): void => {
  const { folding, kept, flushed } = shadow;
  for (const { key, view, events, json } of flushed) {
    if (folding.pages.get(key)?.view !== view) continue;
    folding.pages.delete(key);
    kept.set(key, { events, json });
    shadow.keptLength += json.length;
  }
  shadow.flushed = [];
  for (const [key, { json }] of kept) {
    if (shadow.keptLength <= memory) return;
    kept.delete(key);
    shadow.keptLength -= json.length;
  }
};
