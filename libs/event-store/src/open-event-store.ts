import type pg from 'pg';

import type { EventStore } from './event-store.port.ts';
import { followOneLog } from './follow-one-log.ts';
import { createKurrentdbEventStore } from './kurrentdb/kurrentdb-event-store.ts';
import { requireUsableServer } from './kurrentdb/require-usable-server.ts';
import { createPostgresEventStore } from './postgres/postgres-event-store.ts';

export interface EventStoreChoice {
  readonly eventStore: 'postgres' | 'memory' | 'kurrentdb';
  readonly kurrentdbUrl: string | null;
  readonly kurrentdbLog: string;
}

/**
 * The store an installation works with, once it answers and is the log that this database's pages were made from. It is
 * the only place where one is chosen. The pool stays its maker's; its tables are those of `eventLogSchema`.
 *
 * @throws OtherLog
 * @throws Error for a store that several processes cannot share, and for a server that is none of ours or too old.
 * @throws StoreUnavailable when no server answers.
 */
export const openEventStore = async (choice: EventStoreChoice, pool: pg.Pool): Promise<EventStore> => {
  const store = await openStore(choice, pool);
  try {
    await followOneLog(pool, store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
};

/** As `openEventStore`, for whoever works on a log that the pages of this database were not made from. */
export const openStore = async (choice: EventStoreChoice, pool: pg.Pool): Promise<EventStore> => {
  const { eventStore, kurrentdbUrl: url, kurrentdbLog: log } = choice;
  switch (eventStore) {
    case 'postgres':
      return createPostgresEventStore({ pool });
    case 'kurrentdb':
      if (url === null) throw new Error('KURRENTDB_URL: found nothing, expected the address of the server.');
      await requireUsableServer(url);
      return createKurrentdbEventStore({ url, log });
    case 'memory':
      throw new Error('EVENT_STORE: found memory, expected postgres or kurrentdb, which several processes can share.');
  }
};
