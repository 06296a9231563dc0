import type { EventStore } from '#event-store';
import { openEventStore } from '#event-store';
import { applicationPool } from '#platform';
import type pg from 'pg';

import type { OpenInstallation } from './with-database.ts';
import { withDatabase } from './with-database.ts';

export interface OpenRecord extends OpenInstallation {
  readonly pool: pg.Pool;
  readonly store: EventStore;
}

/** Opens the record for as long as the work takes. */
export const withEventStore = <T>(work: (record: OpenRecord) => Promise<T>): Promise<T> =>
  withDatabase(async (installation) => {
    const pool = applicationPool(installation.database.connectionString, {
      max: 4,
      applicationName: 'beschlusswerk cli',
    });
    try {
      const store = await openEventStore(installation.configuration, pool);
      try {
        return await work({ ...installation, pool, store });
      } finally {
        await store.close();
      }
    } finally {
      await pool.end();
    }
  });
