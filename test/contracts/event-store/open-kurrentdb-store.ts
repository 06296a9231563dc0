import type { EventStore } from '#event-store';
import { createKurrentdbEventStore } from '#event-store';

import { startStandIn } from '../../support/kurrentdb-stand-in/start-stand-in.ts';
import type { OpenedStore } from './store-under-test.ts';

export const openKurrentdbStore = async (): Promise<OpenedStore> => {
  const server = await startStandIn();
  const stores: EventStore[] = [];
  const another = (): EventStore => {
    const store = createKurrentdbEventStore({ url: server.url });
    stores.push(store);
    return store;
  };
  return {
    store: another(),
    reopen: () => Promise.resolve(another()),
    close: async () => {
      for (const store of stores) await store.close();
      await server.stop();
    },
  };
};
