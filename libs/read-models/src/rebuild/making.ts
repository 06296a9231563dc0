import type { Courtesy } from './courtesy.ts';
import type { InOrder } from './one-by-one.ts';
import { oneByOne, together } from './one-by-one.ts';
import type { Rebuild } from './rebuild.ts';
import type { ProgressMeter } from './rebuild-progress.ts';
import type { Shadow } from './shadow.ts';

/** What the stages of one rebuild share. */
export interface Making extends Rebuild {
  readonly shadows: readonly Shadow[];
  readonly courtesy: Courtesy;
  readonly meter: ProgressMeter;
}

/** A piece of the work, which is told whether others are at work and room has to be left for them. */
export const considerately = async <Result>(
  { courtesy, store }: Making,
  work: (isPolite: boolean) => Promise<Result>,
): Promise<Result> => work(courtesy.isCalledFor(await store.head(), performance.now()));

export const inOrder = (isPolite: boolean): InOrder => (isPolite ? oneByOne : together);
