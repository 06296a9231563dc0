import type { EventStore } from '#event-store';
import { createPostgresEventStore, eventLogSchema } from '#event-store';
import { assertNever } from '#kernel';

import type { Absent } from './contest.ts';
import type { BenchedStore } from './options.ts';
import type { Stage } from './stage.ts';

/** An empty store, or why there is none. */
export const openBenchedStore = async (kind: BenchedStore, stage: Stage): Promise<EventStore | Absent> => {
  switch (kind) {
    case 'postgres': {
      const connectionString = await stage.database(eventLogSchema);
      const store = createPostgresEventStore({ pool: stage.sessions(connectionString, 16) });
      stage.afterwards(() => store.close());
      return store;
    }
    case 'kurrentdb':
      return { absent: 'KURRENTDB_URL: found nothing, expected the address of a server.' };
    default:
      return assertNever(kind);
  }
};

/** Contests on the usual store have the plain name. */
export const onStore = (name: string, store: BenchedStore): string =>
  store === 'postgres' ? name : `${name}-on-${store}`;
