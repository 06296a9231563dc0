import type { ResolutionState } from '#council';
import type { EventStore } from '#event-store';
import { isoDate } from '#kernel';
import { everyPaper } from './every-paper.ts';

const LONG_AGO = isoDate('1900-01-01');

/** Asked of each paper as it is today: what is secret now was not shown then either. */
export type IsReadable = (paper: Exclude<ResolutionState, { status: 'absent' }>) => boolean;

/** Which papers somebody may read now; without a rule every one. */
export const readablePapers = async (
  store: EventStore,
  isReadable: IsReadable | undefined,
): Promise<(resolutionId: string) => boolean> => {
  if (isReadable === undefined) return () => true;
  // Of the latest state only: the day does not matter, because `latest` holds what is known whatever the day.
  const { latest } = await everyPaper(store, { asOf: LONG_AGO, upTo: await store.head() });
  const readable = new Set(
    latest.flatMap((paper) => (paper.status !== 'absent' && isReadable(paper) ? [paper.resolutionId] : [])),
  );
  return (resolutionId) => readable.has(resolutionId);
};
