import type { EventStore } from '#event-store';
import { createPostgresEventStore, eventLogSchema } from '#event-store';
import { applicationPool } from '#platform';

import { freshDatabase } from '../../support/database.ts';
import type { OpenedStore } from './store-under-test.ts';

export interface OpenedPostgresStore extends OpenedStore {
  /** As the owner of the tables. */
  readonly connectionString: string;
  readonly reopen: () => Promise<EventStore>;
}

/** A database of its own. Every store gets its own connections, as processes have them. */
export const openPostgresStore = async (): Promise<OpenedPostgresStore> => {
  const { connectionString, drop } = await freshDatabase({ schemas: [eventLogSchema] });
  const endings: (() => Promise<void>)[] = [];
  const another = (): EventStore => {
    const pool = applicationPool(connectionString, { max: 4 });
    const store = createPostgresEventStore({ pool });
    endings.push(async () => {
      await store.close();
      await pool.end();
    });
    return store;
  };
  return {
    connectionString,
    store: another(),
    reopen: () => Promise.resolve(another()),
    close: async () => {
      for (const end of endings) await end();
      await drop();
    },
  };
};
