import type pg from 'pg';

import type { Courtesy } from './courtesy.ts';
import type { InOrder } from './one-by-one.ts';
import { oneByOne, together } from './one-by-one.ts';
import type { Rebuild } from './rebuild.ts';
import { inTurn } from './rebuild-lock.ts';
import type { ProgressMeter } from './rebuild-progress.ts';
import type { Shadow } from './shadow.ts';
import type { Aside } from './shadow-tables.ts';

/** What the stages of one rebuild share. */
export interface Making extends Rebuild {
  readonly shadows: readonly Shadow[];
  readonly courtesy: Courtesy;
  readonly meter: ProgressMeter;
  /** The session that holds the locks of the projections. */
  readonly lock: pg.ClientBase;
  readonly aside: Aside;
}

/**
 * A piece of the work, which is told whether others are at work and room has to be left for them: then all rebuilds that
 * are under way take turns.
 */
export const considerately = <Result>(
  { courtesy, store, lock }: Making,
  work: (isPolite: boolean) => Promise<Result>,
): Promise<Result> => {
  // Known by the next piece: nobody waits for it, and who cannot answer is found out by those who ask for more.
  store.head().then(
    (head) => courtesy.notice(head, performance.now()),
    () => undefined,
  );
  return courtesy.isCalledFor(performance.now()) ? inTurn(lock, () => work(true)) : work(false);
};

export const inOrder = (isPolite: boolean): InOrder => (isPolite ? oneByOne : together);
