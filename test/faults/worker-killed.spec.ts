import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { freshDatabase } from '../support/database.ts';
import type { FreshDatabase } from '../support/database.ts';
import type { CityUnderLoad } from './city-under-load.ts';
import { cityUnderLoad } from './city-under-load.ts';
import { queueChoices } from './queue-choices.ts';
import type { WorkerChoice, WorkerProcess } from './worker-process.ts';
import { endWorkers, spawnWorker, startWorker, untilSaid } from './worker-process.ts';

// The machine may be busy with other suites.
jest.setTimeout(90_000);

const KILLS = 10;

describe.each(queueChoices)('workers that are killed at any moment, queue on $name', (queue) => {
  const describeIfThere = queue.available ? describe : describe.skip;

  describeIfThere('with its server', () => {
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
    afterAll(async () => {
      await endWorkers(workers);
      await stopQueue();
      await city.close();
      await database.drop();
    });

    it(`deliver each task once, over ${KILLS} deaths under load`, async () => {
      workers.push(...(await Promise.all([startWorker(choice), startWorker(choice), startWorker(choice)])));
      const stop = city.keepOpening();
      for (let kill = 0; kill < KILLS; kill += 1) {
        await pause(100 + Math.random() * 700);
        const victim = workers.shift();
        victim?.signal('SIGKILL');
        workers.push(await spawnWorker(choice));
        expect(await victim?.ended).toBe('SIGKILL');
      }
      await stop();
      expect(city.acknowledged()).toBeGreaterThan(50);
      expect(await city.settledFindings()).toEqual([]);
    });

    it('ends in good order when asked to, with nothing left behind', async () => {
      await city.open(50);
      // Before its program is read, a process knows no signals.
      await Promise.all(workers.map((worker) => untilSaid(worker, 'Worker ready')));
      for (const worker of workers) worker.signal('SIGTERM');
      expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual(workers.map(() => 0));
      workers.push(await startWorker(choice));
      expect(await city.settledFindings()).toEqual([]);
    });
  });
});
