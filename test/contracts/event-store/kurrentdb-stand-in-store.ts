import { afterAll, beforeAll } from '@jest/globals';

import type { EventStore } from '#event-store';
import { createKurrentdbEventStore } from '#event-store';

import { aLogName } from '../../support/kurrentdb-server.ts';
import type { StandIn } from '../../support/kurrentdb-stand-in/start-stand-in.ts';
import { startStandIn } from '../../support/kurrentdb-stand-in/start-stand-in.ts';

export interface StandInStore {
  readonly server: StandIn;
  readonly store: EventStore;
  readonly log: string;
  /** As another process has it, or this one after a restart. */
  readonly another: (options?: { readonly answerWithinMilliseconds?: number }) => EventStore;
}

/** A server that a suite may break, because it only plays one. It lives as long as the suite. */
export const standInStore = ({ answerWithinMilliseconds = 2_000 } = {}): (() => StandInStore) => {
  let opened: StandInStore | undefined;
  const stores: EventStore[] = [];
  beforeAll(async () => {
    const server = await startStandIn();
    const log = aLogName();
    const another: StandInStore['another'] = (options = {}) => {
      const store = createKurrentdbEventStore({ url: server.url, log, answerWithinMilliseconds, ...options });
      stores.push(store);
      return store;
    };
    opened = { server, log, another, store: another() };
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await opened?.server.stop();
  });
  return () => {
    if (opened === undefined) throw new Error('The stand-in is not there yet.');
    return opened;
  };
};
