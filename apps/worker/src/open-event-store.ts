import type pg from 'pg';

import type { EventStore } from '#event-store';
import { createPostgresEventStore } from '#event-store';
import { assertNever } from '#kernel';
import type { Configuration } from '#platform';

/** @throws Error for a store that a process of its own cannot share with the others. */
export const openEventStore = ({ eventStore }: Configuration, pool: pg.Pool): EventStore => {
  switch (eventStore) {
    case 'postgres':
      return createPostgresEventStore({ pool });
    case 'memory':
    case 'kurrentdb':
      throw new Error(`EVENT_STORE: found ${eventStore}, expected postgres, the one store the worker can open.`);
    default:
      return assertNever(eventStore);
  }
};
