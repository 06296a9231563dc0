import type { ResolutionState } from '#council';
import { subjects } from '#council';
import type { PaperEvent } from '#council/events';
import { decodeEvent } from '#council/events';
import type { EventStore } from '#event-store';
import { readWholeStream } from '#event-store';
import type { IsoDate, Position } from '#kernel';
import { streamName } from '#kernel';

export interface Moment {
  readonly store: EventStore;
  readonly resolutionId: string;
  /** Facts that became so on a later day are left out. */
  readonly asOf: IsoDate;
  /** Facts recorded later in the log are left out. */
  readonly upTo: Position;
}

/** The facts of a paper on a day, as known at a position, in the order of the record. */
export const paperEventsAt = async ({ store, resolutionId, asOf, upTo }: Moment): Promise<readonly PaperEvent[]> => {
  const recorded = await readWholeStream(store, streamName(`resolution-${resolutionId}`), { upTo });
  return recorded
    .filter(({ metadata }) => metadata.occurredOn <= asOf)
    .map((event) => decodeEvent(event) as PaperEvent);
};

/**
 * A resolution on a day, as known at a position: the recorded events folded in the order of the record. Two clocks: what
 * is left out by the day may have been recorded before what stays.
 */
export const stateAt = async (moment: Moment): Promise<ResolutionState> => {
  const { decider } = subjects.resolution;
  return (await paperEventsAt(moment)).reduce((state, event) => decider.evolve(state, event), decider.initialState);
};
