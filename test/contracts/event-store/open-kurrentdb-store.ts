import type { EventStore } from '#event-store';
import { createKurrentdbEventStore } from '#event-store';

import { aLogName, openKurrentdbServer } from '../../support/kurrentdb-server.ts';
import type { OpenedStore } from './store-under-test.ts';

/** A log of its own, so that other suites may use the same server. Every store gets its own connection. */
export const openKurrentdbStore = async (): Promise<OpenedStore> => {
  const { url, stop } = await openKurrentdbServer();
  const log = aLogName();
  const stores: EventStore[] = [];
  const another = (): EventStore => {
    const store = createKurrentdbEventStore({ url, log });
    stores.push(store);
    return store;
  };
  return {
    store: another(),
    reopen: () => Promise.resolve(another()),
    close: async () => {
      for (const store of stores) await store.close();
      await stop();
    },
  };
};
