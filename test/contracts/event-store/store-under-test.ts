import type { EventStore } from '#event-store';

/** An adapter on a log of its own. The log may hold foreign events already; the cases count from its head. */
export interface OpenedStore {
  readonly store: EventStore;
  /** One more store on the same log, as another process has it, or this one after a restart. */
  readonly reopen?: () => Promise<EventStore>;
  /** Ends all stores opened here and removes the log. */
  readonly close: () => Promise<void>;
}

export interface StoreUnderTest {
  readonly name: string;
  readonly open: () => Promise<OpenedStore>;
}
