import type { Configuration, Database } from '#platform';
import { migrate, openDatabase, readConfiguration } from '#platform';

import { roomSchemas } from './room-schemas.ts';

export interface OpenInstallation {
  readonly configuration: Configuration;
  readonly database: Database;
}

/** Opens the migrated database for as long as the work takes; works beside a running `npm start` and without one. */
export const withDatabase = async <T>(work: (installation: OpenInstallation) => Promise<T>): Promise<T> => {
  const configuration = readConfiguration();
  const database = await openDatabase(configuration, (message) => process.stderr.write(`${message}\n`));
  try {
    await migrate({ ownerUrl: database.ownerConnectionString, schemas: roomSchemas, ...applicationUser(database) });
    return await work({ configuration, database });
  } finally {
    await database.stop();
  }
};

const applicationUser = ({ connectionString }: Database): { applicationUser?: string } => {
  const { username } = new URL(connectionString);
  return username === '' ? {} : { applicationUser: decodeURIComponent(username) };
};
