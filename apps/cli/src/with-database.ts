import type { Configuration, Database } from '#platform';
import { openDatabase, readConfiguration } from '#platform';

import { migrateRooms } from './migrate-rooms.ts';

export interface OpenInstallation {
  readonly configuration: Configuration;
  readonly database: Database;
}

/** Opens the migrated database for as long as the work takes; works beside a running `npm start` and without one. */
export const withDatabase = async <T>(work: (installation: OpenInstallation) => Promise<T>): Promise<T> => {
  const configuration = readConfiguration();
  const database = await openDatabase(configuration, (message) => process.stderr.write(`${message}\n`));
  try {
    await migrateRooms(database);
    return await work({ configuration, database });
  } finally {
    await database.stop();
  }
};
