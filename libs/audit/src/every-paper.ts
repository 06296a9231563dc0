import type { ResolutionState } from '#council';
import { subjects } from '#council';
import type { PaperEvent } from '#council/events';
import { decodeEvent } from '#council/events';
import type { EventStore } from '#event-store';
import type { IsoDate, Position, RecordedEvent } from '#kernel';
import { START } from '#kernel';

const PAGE = 1_000;

/** The events of every paper, in the order of the record. */
export const everyPaperEvent = async function* (
  store: Pick<EventStore, 'readAll'>,
  upTo: Position,
): AsyncGenerator<RecordedEvent, void, void> {
  let after = START;
  for (;;) {
    const page = await store.readAll({ after, upTo, limit: PAGE });
    yield* page.filter(({ stream }) => stream.startsWith('resolution-'));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.position;
  }
};

interface EveryPaper {
  /** As it stood on the day. */
  readonly onDay: readonly ResolutionState[];
  /** With all that is known, whatever the day: what there is to ask for. */
  readonly latest: readonly ResolutionState[];
}

/** Every paper of the record up to a position, in the order in which they were drafted. */
export const everyPaper = async (
  store: Pick<EventStore, 'readAll'>,
  { asOf, upTo }: { readonly asOf: IsoDate; readonly upTo: Position },
): Promise<EveryPaper> => {
  const { decider } = subjects.resolution;
  const onDay = new Map<string, ResolutionState>();
  const latest = new Map<string, ResolutionState>();
  for await (const recorded of everyPaperEvent(store, upTo)) {
    const { stream, metadata } = recorded;
    const event = decodeEvent(recorded) as PaperEvent;
    latest.set(stream, decider.evolve(latest.get(stream) ?? decider.initialState, event));
    if (metadata.occurredOn > asOf) continue;
    onDay.set(stream, decider.evolve(onDay.get(stream) ?? decider.initialState, event));
  }
  return { onDay: [...onDay.values()], latest: [...latest.values()] };
};
