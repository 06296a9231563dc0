import type { Database } from '#platform';
import { migrate } from '#platform';

import { roomSchemas } from './room-schemas.ts';

/** Brings every room's tables up to this version; whoever the application signs in as may then work with them. */
export const migrateRooms = ({ connectionString, ownerConnectionString }: Database): Promise<readonly string[]> => {
  const { username } = new URL(connectionString);
  return migrate({
    ownerUrl: ownerConnectionString,
    schemas: roomSchemas,
    ...(username === '' ? {} : { applicationUser: decodeURIComponent(username) }),
  });
};
