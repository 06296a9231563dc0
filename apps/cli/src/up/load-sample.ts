import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { openEventStore } from '#event-store';
import type { Configuration, Database } from '#platform';
import { applicationPool, childEnvironment, projectRoot } from '#platform';

import type { RecordContents } from '../sample/load-sample-city.ts';
import { contentsOf } from '../sample/load-sample-city.ts';

/**
 * The sample city and its accounts, for whoever tries the system out: only into an empty one, never in production.
 * Answers whether this is a system to try out now.
 */
export const loadSample = async (configuration: Configuration, database: Database): Promise<boolean> => {
  if (configuration.sample === 'never' || configuration.environment === 'production') return false;
  const holds = await contentsOfLog(configuration, database);
  if (holds === 'nothing' || holds === 'half a sample city') return runSample(database);
  return holds === 'the sample city';
};

const contentsOfLog = async (configuration: Configuration, database: Database): Promise<RecordContents> => {
  const pool = applicationPool(database.connectionString, { max: 2, applicationName: 'beschlusswerk up' });
  try {
    const store = await openEventStore(configuration, pool);
    try {
      return await contentsOf(store);
    } finally {
      await store.close();
    }
  } finally {
    await pool.end();
  }
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
