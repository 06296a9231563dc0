import { randomBytes } from 'node:crypto';

import type { EventStore } from '#event-store';
import { createKurrentdbEventStore, createPostgresEventStore, eventLogSchema } from '#event-store';
import { assertNever } from '#kernel';
import { readConfiguration } from '#platform';

import type { Absent } from './contest.ts';
import type { BenchedStore } from './options.ts';
import type { Stage } from './stage.ts';

/** A store of the kind, empty unless it is a server of one's own, or why there is none. */
export const openBenchedStore = async (kind: BenchedStore, stage: Stage): Promise<EventStore | Absent> => {
  switch (kind) {
    case 'postgres': {
      const connectionString = await stage.database(eventLogSchema);
      const store = createPostgresEventStore({ pool: stage.sessions(connectionString, 16) });
      stage.afterwards(() => store.close());
      return store;
    }
    case 'kurrentdb':
      return openKurrentdb(stage);
    default:
      return assertNever(kind);
  }
};

const openKurrentdb = async (stage: Stage): Promise<EventStore | Absent> => {
  const { kurrentdbUrl: url } = readConfiguration();
  if (url === null) return { absent: 'KurrentDB: set KURRENTDB_URL to the address of a server' };
  const store = createKurrentdbEventStore({ url, log: `bench${randomBytes(8).toString('hex')}` });
  stage.afterwards(() => store.close());
  await store.head();
  return store;
};

/** Contests on the usual store have the plain name, which also means those on all others. */
export const onStore = (name: string, store: BenchedStore): string =>
  store === 'postgres' ? name : `${name}/${store}`;
