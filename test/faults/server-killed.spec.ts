import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

import type { EmbeddedDatabase } from '#platform';
import { openEmbeddedDatabase } from '#platform';

import { freshDatabase } from '../support/database.ts';
import type { FreshDatabase } from '../support/database.ts';
import { isAlive } from '../support/running-up.ts';
import { describeWithRedis } from '../support/redis.ts';
import type { CityUnderLoad } from './city-under-load.ts';
import { cityUnderLoad } from './city-under-load.ts';
import type { RedisProcess } from './servers/redis-process.ts';
import { redisProcess } from './servers/redis-process.ts';
import type { WorkerProcess } from './worker-process.ts';
import { endWorkers, startWorker } from './worker-process.ts';

// The machine may be busy with other suites.
jest.setTimeout(90_000);

const workers: WorkerProcess[] = [];
afterEach(() => endWorkers(workers.splice(0)));

/** The server that came after those that were killed. */
const livingServer = async (database: EmbeddedDatabase, dead: ReadonlySet<number>): Promise<number> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const pid = database.pid();
    if (!dead.has(pid) && isAlive(pid)) return pid;
    await pause(50);
  }
  throw new Error('Waited 30 s, expected PostgreSQL to be started again.');
};

describe('PostgreSQL killed under load', () => {
  let folder: string;
  let database: EmbeddedDatabase;
  let city: CityUnderLoad;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'beschlusswerk-killed-'));
    chmodSync(folder, 0o755);
    database = await openEmbeddedDatabase({ folder: join(folder, 'postgres') });
    city = await cityUnderLoad(database.connectionString);
  });
  afterAll(async () => {
    await city.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('loses no acknowledged command and no task, and the workers go on by themselves', async () => {
    const choice = { databaseUrl: database.connectionString, redisUrl: null };
    workers.push(...(await Promise.all([startWorker(choice), startWorker(choice)])));
    const stop = city.keepOpening();
    const deaths = new Set<number>();
    for (let kill = 0; kill < 3; kill += 1) {
      await pause(1_500);
      const victim = await livingServer(database, deaths);
      deaths.add(victim);
      process.kill(victim, 'SIGKILL');
    }
    await livingServer(database, deaths);
    await stop();
    expect(deaths.size).toBe(3);
    expect(await city.settledFindings()).toEqual([]);
    expect(workers.map((worker) => worker.hasEnded())).toEqual([false, false]);
  });
});

describeWithRedis('Redis killed under load', () => {
  let database: FreshDatabase;
  let redis: RedisProcess;
  let city: CityUnderLoad;

  beforeEach(async () => {
    database = await freshDatabase();
    redis = await redisProcess();
    await redis.start();
    city = await cityUnderLoad(database.connectionString);
    const choice = { databaseUrl: database.connectionString, redisUrl: redis.url };
    workers.push(...(await Promise.all([startWorker(choice), startWorker(choice)])));
  });
  afterEach(async () => {
    await endWorkers(workers.splice(0));
    await city.close();
    await redis.remove();
    await database.drop();
  });

  it('loses no task, and commands go on meanwhile', async () => {
    const stop = city.keepOpening();
    for (let kill = 0; kill < 3; kill += 1) {
      await pause(1_000);
      await redis.end('SIGKILL');
      const before = city.acknowledged();
      await pause(1_000);
      expect(city.acknowledged()).toBeGreaterThan(before);
      await redis.start();
    }
    await stop();
    expect(await city.settledFindings()).toEqual([]);
    expect(workers.map((worker) => worker.hasEnded())).toEqual([false, false]);
  });

  it('makes the queue again from the record when Redis has forgotten everything', async () => {
    const stop = city.keepOpening();
    for (let loss = 0; loss < 5; loss += 1) {
      await pause(500);
      await redis.command('FLUSHALL');
    }
    await stop();
    expect(await city.settledFindings()).toEqual([]);
  });
});
