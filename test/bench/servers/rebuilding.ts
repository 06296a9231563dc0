import { createPostgresEventStore } from '#event-store';
import { applicationPool, workInBackground } from '#platform';

import { rebuildingAsOnTheCommandLine, rebuilt } from '../filled-log.ts';

/** Rebuilds in a process of its own, as the command line does: `node <this> <address of the database>`. */
const [, , connectionString = ''] = process.argv;
workInBackground();
const pool = applicationPool(connectionString, { max: 8 });
const store = createPostgresEventStore({ pool });
await store.head();
process.stdout.write('begun\n');
const rebuilding = rebuildingAsOnTheCommandLine({ connectionString, pool, store });
await rebuilding.rebuild({ names: rebuilt, onProgress: () => undefined });
await rebuilding.close();
await store.close();
await pool.end();
