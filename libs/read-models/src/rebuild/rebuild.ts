import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { Position } from '#kernel';
import { START } from '#kernel';

import { readEvent } from '../engine/read-event.ts';
import type { StoredProjection } from '../engine/stored-projection.ts';
import { flush } from './flush.ts';
import type { Courtesy } from './courtesy.ts';
import { courtesyTowards } from './courtesy.ts';
import type { Pace } from './pace.ts';
import { usualPace } from './pace.ts';
import type { Stretch } from './read-ahead.ts';
import { readAhead } from './read-ahead.ts';
import { whileLocked } from './rebuild-lock.ts';
import type { InOrder } from './one-by-one.ts';
import { oneByOne, together } from './one-by-one.ts';
import type { ProgressMeter, RebuildProgress } from './rebuild-progress.ts';
import { progressMeter } from './rebuild-progress.ts';
import type { Shadow } from './shadow.ts';
import { emptyShadow, foldInto, isFull, layAside } from './shadow.ts';
import { aside, dropTables, makeIndexes, makeTables } from './shadow-tables.ts';
import { swap } from './swap.ts';
import { verifyCounts } from './verify-shadow.ts';

export interface Rebuild {
  readonly projections: readonly StoredProjection[];
  /** One session for the lock and one for each projection; with fewer it takes longer, with one it stands still. */
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly onProgress: (progress: RebuildProgress) => void;
  /** Ends the rebuild; the pages in use stay as they are. */
  readonly signal?: AbortSignal;
  readonly pace?: Pace;
}

/**
 * Makes the pages of the projections anew, with one reading of the log for all of them, while writing and reading go on.
 * The new tables grow aside and take the place of the old ones at the end, each projection in one transaction. Ended at
 * any moment, also by force, it leaves the pages in use untouched and may be begun again. While others append, it does one
 * thing at a time, so that they find a processor free.
 *
 * @throws RebuildUnderWay when one of the projections is being rebuilt already.
 * @throws RebuildRefused when the rows written are not what was folded.
 */
export const rebuild = (options: Rebuild): Promise<RebuildProgress> =>
  whileLocked(
    options.pool,
    options.projections.map(({ name }) => name),
    () => rebuildLocked(options),
  );

/** What the stages of one rebuild share. */
interface Making extends Rebuild {
  readonly shadows: readonly Shadow[];
  readonly courtesy: Courtesy;
  readonly meter: ProgressMeter;
}

const rebuildLocked = async (options: Rebuild): Promise<RebuildProgress> => {
  const { projections, pool, store, onProgress } = options;
  const head = await store.head();
  const names = projections.map(({ name }) => name);
  const meter = progressMeter(names, store.densePositions ? Number(head) : null, onProgress);
  const shadows = projections.map(emptyShadow);
  const making: Making = { ...options, shadows, courtesy: courtesyTowards(head), meter };
  try {
    for (const projection of projections) await makeTables(pool, projection);
    meter.phase('folding');
    const at = await foldAll(making, { after: START, upTo: head });
    meter.phase('indexing');
    const isPolite = await mustBePolite(making);
    await inOrder(isPolite)(projections, (projection) => makeIndexes(pool, projection, isPolite));
    const caughtUp = await catchUp(making, at);
    meter.phase('verifying');
    await Promise.all(shadows.map((shadow) => verifyCounts(pool, shadow)));
    meter.phase('swapping');
    for (const shadow of shadows) await swap({ pool, store, shadow, at: caughtUp });
  } catch (error) {
    for (const projection of projections) await dropTables(pool, projection).catch(() => undefined);
    throw error;
  }
  meter.phase('done');
  return meter.last();
};

const mustBePolite = async ({ courtesy, store }: Making): Promise<boolean> =>
  courtesy.isCalledFor(await store.head(), performance.now());

const inOrder = (isPolite: boolean): InOrder => (isPolite ? oneByOne : together);

const foldAll = async (making: Making, stretch: Stretch): Promise<Position> => {
  const { pool, store, shadows, meter, signal, pace = usualPace } = making;
  let at = stretch.after;
  let waiting = 0;
  let writing: Promise<unknown> = Promise.resolve();
  const startWriting = async (what: 'all' | 'quiet'): Promise<void> => {
    await writing;
    for (const shadow of shadows) layAside(shadow, pace.memory);
    waiting = 0;
    const isPolite = await mustBePolite(making);
    writing = inOrder(isPolite)(shadows, (shadow) => aside(pool, (session) => flush(session, shadow, what)));
    // Awaited at the next turn; a refusal must not count as unhandled until then.
    writing.catch(() => undefined);
    if (isPolite) await writing;
  };
  try {
    for await (const events of readAhead(store, stretch, pace.page)) {
      signal?.throwIfAborted();
      const read = events.map(readEvent);
      await Promise.all(shadows.map((shadow) => foldInto(pool, shadow, read)));
      at = events.at(-1)?.position ?? at;
      waiting += events.length;
      meter.folded(events.length);
      const full = waiting >= pace.flushEvery || shadows.some((shadow) => isFull(shadow, pace.memory));
      if (full) await startWriting('quiet');
    }
    await startWriting('all');
  } finally {
    await writing;
  }
  return at;
};

/** Events that the swap may be left to fold while the worker waits. */
const CLOSE_ENOUGH = 500;
const MOST_ROUNDS = 20;

/** While the indexes were made the log went on. */
const catchUp = async (making: Making, from: Position): Promise<Position> => {
  const { store } = making;
  let at = from;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const behind = await store.readAll({ after: at, limit: CLOSE_ENOUGH });
    if (behind.length === 0) return at;
    at = await foldAll(making, { after: at, upTo: await store.head() });
    if (behind.length < CLOSE_ENOUGH) return at;
  }
  return at;
};
