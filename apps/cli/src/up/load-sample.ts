import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { seedDemoAccounts } from '#access';
import { createPostgresEventStore } from '#event-store';
import { START } from '#kernel';
import type { Configuration, Database } from '#platform';
import { applicationPool, childEnvironment, projectRoot, systemClock } from '#platform';

/**
 * The sample city and its accounts, for whoever tries the system out: only into an empty one, never in production.
 * Answers false when there was nothing to do.
 */
export const loadSample = async (configuration: Configuration, database: Database): Promise<boolean> => {
  if (configuration.sample === 'never' || configuration.environment === 'production') return false;
  const pool = applicationPool(database.connectionString, { max: 2, applicationName: 'beschlusswerk up' });
  const store = createPostgresEventStore({ pool });
  try {
    if ((await store.head()) !== START) return false;
    await seedDemoAccounts(pool, systemClock(configuration.timeZone));
  } finally {
    await store.close();
    await pool.end();
  }
  return runSample(database);
};

const runSample = (database: Database): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'dist/apps/cli/src/main.js'), 'sample'], {
      env: childEnvironment({ DATABASE_URL: database.connectionString }),
      stdio: ['ignore', 2, 2],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
