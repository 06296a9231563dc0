import { parentPort, workerData } from 'node:worker_threads';

import type { EventStoreChoice } from '#event-store';
import { openEventStore } from '#event-store';
import { applicationPool } from '#platform';
import { projectionNames, serveRebuilds } from '#read-models';

/** What the thread is started with. */
export interface ThreadGiven {
  readonly connectionString: string;
  readonly choice: EventStoreChoice;
}

if (parentPort === null) throw new Error('Rebuild thread: found a process of its own, expected to be a thread.');

// What `openRebuilding` was given arrives as a copy.
const { connectionString, choice } = workerData as ThreadGiven;
const options = { max: projectionNames.length + 2, applicationName: 'beschlusswerk rebuild' };
const pool = applicationPool(connectionString, options);
const store = await openEventStore(choice, pool);
serveRebuilds(parentPort, {
  pool,
  store,
  close: async () => {
    await store.close();
    await pool.end();
  },
});
