import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { Position } from '#kernel';
import { START } from '#kernel';

import type { StoredProjection } from '../engine/stored-projection.ts';
import { courtesyOfTheMoment } from './courtesy.ts';
import { foldAll } from './fold-all.ts';
import type { Making } from './making.ts';
import { considerately, inOrder } from './making.ts';
import { together } from './one-by-one.ts';
import type { Pace } from './pace.ts';
import { whileLocked } from './rebuild-lock.ts';
import type { RebuildProgress } from './rebuild-progress.ts';
import { progressMeter } from './rebuild-progress.ts';
import { emptyShadow } from './shadow.ts';
import { asideIn, dropTables, makeIndexes, makeTables } from './shadow-tables.ts';
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
    (session) => rebuildLocked(options, session),
  );

const rebuildLocked = async (options: Rebuild, lock: pg.ClientBase): Promise<RebuildProgress> => {
  const { projections, pool, store, onProgress } = options;
  const head = await store.head();
  const names = projections.map(({ name }) => name);
  const meter = progressMeter(names, store.densePositions ? Number(head) : null, onProgress);
  const shadows = projections.map(emptyShadow);
  const making: Making = {
    ...options,
    shadows,
    courtesy: await courtesyOfTheMoment(store),
    meter,
    lock,
    aside: asideIn(pool),
  };
  try {
    await together(projections, (projection) => makeTables(pool, projection));
    meter.phase('folding');
    const at = await foldAll(making, START, head);
    meter.phase('indexing');
    await considerately(making, (isPolite) =>
      inOrder(isPolite)(projections, (projection) => makeIndexes(making.aside, projection, isPolite)),
    );
    const caughtUp = await catchUp(making, at);
    meter.phase('verifying');
    await Promise.all(shadows.map((shadow) => verifyCounts(pool, shadow)));
    meter.phase('swapping');
    // Not together: each holds a session while it asks the store, which may have to wait for one of the same pool.
    for (const shadow of shadows) await swap({ pool, store, shadow, at: caughtUp });
  } catch (error) {
    for (const projection of projections) await dropTables(pool, projection).catch(() => undefined);
    throw error;
  }
  meter.phase('done');
  return meter.last();
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
    at = await foldAll(making, at, await store.head());
    if (behind.length < CLOSE_ENOUGH) return at;
  }
  return at;
};
