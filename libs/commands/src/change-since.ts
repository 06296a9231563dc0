import type { Rejection, StreamName } from '#kernel';
import type { EventStore } from '#event-store';
import { ConcurrentChange } from './concurrent-change.ts';

export interface Comparison {
  readonly stream: StreamName;
  readonly expectedRevision: number | null;
  /** Changes after this version are told. */
  readonly sinceVersion: number;
  readonly actualRevision: number;
  readonly rejection: Rejection | null;
}

/** The conflict with what was recorded meanwhile. */
export const changeSince = async (store: EventStore, comparison: Comparison): Promise<ConcurrentChange> => {
  const { sinceVersion, ...facts } = comparison;
  const events = await store.readStream({ stream: facts.stream, afterVersion: sinceVersion, limit: 100 });
  const since = events.map(({ type, metadata }) => ({
    type,
    occurredOn: metadata.occurredOn,
    actorRole: metadata.actor.role,
  }));
  return new ConcurrentChange({ ...facts, since });
};
