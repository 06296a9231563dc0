import { LRUCache } from 'lru-cache';
import type { Decider, Position, RecordedEvent, StreamName } from '#kernel';
import { START } from '#kernel';
import type { EventStore } from '#event-store';

/** A stream's state after its last known event. */
export interface FoldedStream<State> {
  readonly state: State;
  /** 0 when the stream does not exist. */
  readonly version: number;
  /** Of the last event; `START` when the stream does not exist. */
  readonly position: Position;
}

export interface FoldingOrder<State, Event> {
  readonly store: EventStore;
  readonly decider: Pick<Decider<never, State, Event>, 'initialState' | 'evolve'>;
  readonly decode: (recorded: RecordedEvent) => Event;
  /** How many streams are remembered. */
  readonly remembered: number;
}

const PAGE = 1_000;

/**
 * State folded from events. What was folded before is remembered together with its version, and only newer events are
 * read; the store is asked every time, so what another process wrote is never missed.
 */
export class FoldedStreams<State, Event> {
  readonly #order: FoldingOrder<State, Event>;
  readonly #known: LRUCache<StreamName, FoldedStream<State>>;

  constructor(order: FoldingOrder<State, Event>) {
    this.#order = order;
    this.#known = new LRUCache({ max: order.remembered });
  }

  /** As it is when nothing was ever recorded in it, for a stream nothing is remembered of; null for any other. */
  asNew(stream: StreamName): FoldedStream<State> | null {
    return this.#known.has(stream) ? null : this.#beginning;
  }

  async load(stream: StreamName): Promise<FoldedStream<State>> {
    const { store } = this.#order;
    let folded = this.#known.get(stream) ?? this.#beginning;
    for (;;) {
      const page = await store.readStream({ stream, afterVersion: folded.version, limit: PAGE });
      folded = page.reduce((before, event) => this.#after(before, event), folded);
      if (page.length < PAGE) break;
    }
    if (folded.version > 0) this.#known.set(stream, folded);
    return folded;
  }

  get #beginning(): FoldedStream<State> {
    return { state: this.#order.decider.initialState, version: 0, position: START };
  }

  #after(before: FoldedStream<State>, recorded: RecordedEvent): FoldedStream<State> {
    if (recorded.version !== before.version + 1) {
      throw new Error(
        `Stream ${recorded.stream} has a gap: found version ${recorded.version}, expected ${before.version + 1}.`,
      );
    }
    const { decider, decode } = this.#order;
    return {
      state: decider.evolve(before.state, decode(recorded)),
      version: recorded.version,
      position: recorded.position,
    };
  }
}
