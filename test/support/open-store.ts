import type pg from 'pg';

import type { EventStore } from '#event-store';
import { openEventStore } from '#event-store';

import { aLogName, kurrentdbName, openKurrentdbServer } from './kurrentdb-server.ts';

export interface OpenStore {
  readonly store: EventStore;
  readonly close: () => Promise<void>;
}

const isOnKurrentdb = (): boolean => process.env.EVENT_STORE === 'kurrentdb';

/** For titles. */
export const storeName = (): string => (isOnKurrentdb() ? kurrentdbName : 'PostgreSQL');

/** The store a suite runs on: PostgreSQL, or, with `EVENT_STORE=kurrentdb`, KurrentDB with a log of its own. */
export const openStore = async (pool: pg.Pool): Promise<OpenStore> => {
  const server = isOnKurrentdb() ? await openKurrentdbServer() : null;
  const kurrentdb = { kurrentdbUrl: server?.url ?? null, kurrentdbLog: aLogName() };
  const store = await openEventStore({ eventStore: isOnKurrentdb() ? 'kurrentdb' : 'postgres', ...kurrentdb }, pool);
  return {
    store,
    close: async () => {
      await store.close();
      await server?.stop();
    },
  };
};
