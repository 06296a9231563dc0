import { join } from 'node:path';

import { openEmbeddedDatabase } from './embedded-database/embedded-database.ts';

/** Where the database comes from: a server of one's own when `databaseUrl` is set, else the embedded one. */
export interface DatabaseChoice {
  readonly databaseUrl: string | null;
  /** For migrations, when the application's own user may not create tables. */
  readonly databaseOwnerUrl: string | null;
  readonly dataDirectory: string;
}

export interface Database {
  readonly connectionString: string;
  /** Connects as whoever may migrate; the same as `connectionString` when there is only one user. */
  readonly ownerConnectionString: string;
  readonly embedded: boolean;
  /** Where the embedded server keeps its data; null for a server of one's own. Not always below `dataDirectory`. */
  readonly folder: string | null;
  /** Leaves the embedded server, which stops with its last user; does nothing to a server of one's own. */
  stop(): Promise<void>;
}

/** @throws EmbeddedDatabaseError when no server is named and none can be started. */
export const openDatabase = async (choice: DatabaseChoice, log?: (message: string) => void): Promise<Database> => {
  if (choice.databaseUrl !== null) {
    return {
      connectionString: choice.databaseUrl,
      ownerConnectionString: choice.databaseOwnerUrl ?? choice.databaseUrl,
      embedded: false,
      folder: null,
      stop: () => Promise.resolve(),
    };
  }
  const wanted = join(choice.dataDirectory, 'postgres');
  const { connectionString, folder, stop } = await openEmbeddedDatabase({
    folder: wanted,
    ...(log === undefined ? {} : { log }),
  });
  return { connectionString, ownerConnectionString: connectionString, embedded: true, folder, stop };
};
