import { createPostgresEventStore } from '#event-store';
import { applicationPool, workInBackground } from '#platform';
import { rebuildProjections } from '#read-models';

import { rebuilt } from '../filled-log.ts';

/** Rebuilds in a process of its own, as the command line does: `node <this> <address of the database>`. */
const [, , connectionString = ''] = process.argv;
workInBackground();
const pool = applicationPool(connectionString, { max: 8 });
const store = createPostgresEventStore({ pool });
await store.head();
process.stdout.write('begun\n');
await rebuildProjections({ pool, store, names: rebuilt, onProgress: () => undefined });
await store.close();
await pool.end();
