import type { CouncilEvent, PaperEvent } from '#council/events';
import { decodeEvent } from '#council/events';
import type { EventStore } from '#event-store';
import { readWholeStream } from '#event-store';
import { streamName } from '#kernel';
import type { Audience } from '#read-models';
import { isReader, noReaders, readersAfter } from '#read-models';
import type { RecordQuestion } from './record-reader.ts';

/** Whether an audience may read a paper: as it is, or what it was before its submission. */
export type MayRead = (audience: Audience, what: 'now' | 'asDraft') => boolean;

/** The same rule as for pages, asked of the record alone; of a paper that does not exist nobody may read anything. */
export const recordedReaders = async (store: EventStore, resolutionId: string): Promise<MayRead> => {
  const events = await resolutionEvents(store, resolutionId);
  const [drafted] = events;
  if (drafted === undefined) return () => false;
  const readers = {
    now: events.reduce(readersAfter, noReaders),
    // Who was told of the decision later was not told of the draft.
    asDraft: readersAfter(noReaders, drafted),
  };
  return (audience, what) => isReader(audience, readers[what]);
};

/** Whether the paper was still a draft on a day, as known at a moment. */
export const wasDraft = async ({ store, resolutionId, asOf, knownAt }: RecordQuestion): Promise<boolean> => {
  const upTo = await store.positionAt(knownAt);
  const recorded = await readWholeStream(store, streamName(`resolution-${resolutionId}`), { upTo });
  return recorded.every(({ type, metadata }) => type !== 'PaperSubmitted' || metadata.occurredOn > asOf);
};

/** What no stream can be named after is the number of no paper. */
const resolutionEvents = async (store: EventStore, resolutionId: string): Promise<readonly PaperEvent[]> => {
  if (!/^[a-z0-9][a-z0-9.-]{0,150}$/.test(resolutionId)) return [];
  const recorded = await readWholeStream(store, streamName(`resolution-${resolutionId}`));
  return recorded.map(decodeEvent).filter(isPaperEvent);
};

/** A paper's stream holds nothing else; asked only so that the type is not claimed. */
const isPaperEvent = (event: CouncilEvent): event is PaperEvent =>
  'resolutionId' in event.data && event.type !== 'ResolutionNumberReserved' && !('forwardingId' in event.data);
