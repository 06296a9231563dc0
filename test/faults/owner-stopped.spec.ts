import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { freshDatabase } from '../support/database.ts';
import type { FreshDatabase } from '../support/database.ts';
import type { CityUnderLoad } from './city-under-load.ts';
import { cityUnderLoad } from './city-under-load.ts';
import type { WorkerProcess } from './worker-process.ts';
import { endWorkers, startWorker } from './worker-process.ts';

// The machine may be busy with other suites.
jest.setTimeout(90_000);

const isForwarder = (worker: WorkerProcess): boolean =>
  worker
    .said()
    .split('\n')
    .some((line) => line.includes('"consumer":"forwarder"') && line.includes('"msg":"Took over"'));

describe('a forwarder that is stopped for longer than its lease and then goes on', () => {
  const workers: WorkerProcess[] = [];
  let database: FreshDatabase;
  let city: CityUnderLoad;

  beforeAll(async () => {
    database = await freshDatabase();
    city = await cityUnderLoad(database.connectionString);
  });
  afterAll(async () => {
    await endWorkers(workers);
    await city.close();
    await database.drop();
  });

  const fence = async (): Promise<number> => {
    const { rows } = await city.pool.query<{ fence: string }>(
      `select fence::text from forwarding.consumers where name = 'forwarder'`,
    );
    return Number(rows[0]?.fence ?? 0);
  };

  it('is replaced meanwhile, and finds its place taken', async () => {
    const choice = { databaseUrl: database.connectionString, redisUrl: null };
    const owner = await startWorker(choice);
    workers.push(owner);
    while ((await fence()) === 0) await pause(20);
    const successor = await startWorker(choice);
    workers.push(successor);
    expect([isForwarder(owner), isForwarder(successor)]).toEqual([true, false]);

    const stop = city.keepOpening();
    await pause(700);
    owner.signal('SIGSTOP');
    while ((await fence()) === 1) await pause(20);
    await pause(1_000);
    expect(isForwarder(successor)).toBe(true);
    owner.signal('SIGCONT');
    await pause(1_500);
    await stop();

    expect(await city.settledFindings()).toEqual([]);
    expect(await fence()).toBe(2);
    expect(owner.said()).toMatch(/Stands back for the new owner|LeaseLost|found another owner/);
    expect(workers.map((worker) => worker.hasEnded())).toEqual([false, false]);
  });
});
