import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { freshDatabase } from '../support/database.ts';
import type { FreshDatabase } from '../support/database.ts';
import type { CityUnderLoad } from './city-under-load.ts';
import { cityUnderLoad } from './city-under-load.ts';
import { queueChoices } from './queue-choices.ts';
import type { WorkerChoice, WorkerProcess } from './worker-process.ts';
import { endWorkers, spawnWorker, startWorker } from './worker-process.ts';

// The machine may be busy with other suites.
jest.setTimeout(90_000);

const program = join(import.meta.dirname, 'crashing-worker.mjs');

interface CrashPoint {
  readonly point: string;
  /** How often the point is reached before the death. */
  readonly after: string;
  /** What must be there after the death, so that we know it died where it was meant to. */
  readonly evidence: string;
}

const crashPoints: readonly CrashPoint[] = [
  {
    point: 'jobs-added',
    after: '1',
    evidence: `select (select count(*) from forwarding.tasks) = 0 as found`,
  },
  {
    point: 'inbox-filled',
    after: '3',
    evidence: `select (select count(*) from forwarding.inbox) >
                      (select count(*) from event_log.events where type = 'TaskDelivered') as found`,
  },
  {
    point: 'command-recorded',
    after: '3',
    evidence: `select (select count(*) from event_log.events where type = 'TaskDelivered') > 0 as found`,
  },
];

describe.each(queueChoices)('a worker that dies between two steps, queue on $name', (queue) => {
  const describeIfThere = queue.available ? describe : describe.skip;

  describeIfThere.each(crashPoints)('with its server, at $point', ({ point, after, evidence }) => {
    const workers: WorkerProcess[] = [];
    let database: FreshDatabase;
    let city: CityUnderLoad;
    let choice: WorkerChoice;
    let stopQueue: () => Promise<void>;

    beforeAll(async () => {
      database = await freshDatabase();
      city = await cityUnderLoad(database.connectionString);
      const { redisUrl, stop } = await queue.start();
      stopQueue = stop;
      choice = { databaseUrl: database.connectionString, redisUrl };
    });
    afterEach(() => endWorkers(workers));
    afterAll(async () => {
      await stopQueue();
      await city.close();
      await database.drop();
    });

    it('leaves a task that the next worker delivers, once', async () => {
      await city.open(20);
      const doomed = await spawnWorker({ ...choice, program, environment: { CRASH_AT: point, CRASH_AFTER: after } });
      workers.push(doomed);
      expect([await doomed.ended, doomed.said()]).toEqual(['SIGKILL', '']);
      const { rows } = await city.pool.query<{ found: boolean }>(evidence);
      expect(rows).toEqual([{ found: true }]);
      workers.push(await startWorker(choice));
      expect(await city.settledFindings()).toEqual([]);
    });
  });
});
