import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { DEMO_PASSWORD, accessSchema, seedDemoAccounts } from '#access';
import type { ResolutionCommand } from '#council';
import { commandId, position } from '#kernel';
import { applicationPool, migrate, systemClock } from '#platform';

import type { FreshDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { orderByHttp } from '../support/order-by-http.ts';
import type { ApiProcess } from './api-process.ts';
import { apiProcess } from './api-process.ts';
import type { CityUnderLoad } from './city-under-load.ts';
import { cityUnderLoad } from './city-under-load.ts';
import type { Acknowledgement } from './history-checker.ts';
import { findingsIn } from './history-checker.ts';
import { lifeOfAResolution } from './life-of-a-resolution.ts';
import type { WorkerProcess } from './worker-process.ts';
import { endWorkers, startWorker } from './worker-process.ts';

const KILLS = 6;
const CLERKS = 4;

interface SignedIn {
  readonly cookie: string;
  readonly csrfToken: string;
}

let database: FreshDatabase;
let city: CityUnderLoad;
let api: ApiProcess;
const workers: WorkerProcess[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  city = await cityUnderLoad(database.connectionString);
  await migrate({ ownerUrl: database.connectionString, schemas: [accessSchema] });
  const pool = applicationPool(database.connectionString, { max: 1 });
  await seedDemoAccounts(pool, systemClock());
  await pool.end();
  api = await apiProcess(database.connectionString);
  await api.start();
  workers.push(await startWorker({ databaseUrl: database.connectionString, redisUrl: null }));
});

afterAll(async () => {
  await api.kill();
  await endWorkers(workers);
  await city.close();
  await database.drop();
});

const signIn = async (): Promise<SignedIn> => {
  const answer = await fetch(`${api.address}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'buero', password: DEMO_PASSWORD }),
  });
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '', csrfToken };
};

/** Repeats the same command with the same key until somebody answers, as the page does. */
const send = async (command: ResolutionCommand, { cookie, csrfToken }: SignedIn): Promise<Acknowledgement> => {
  const key = randomUUID();
  const { path, body } = orderByHttp(command);
  for (;;) {
    const answer = await fetch(`${api.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken, 'idempotency-key': key, cookie },
      body: JSON.stringify(body),
    }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    if (answer === null || said === null || answer.status === 503) {
      await pause(50);
      continue;
    }
    if (!answer.ok) throw new Error(`${command.type}: found ${JSON.stringify(said)}, expected it to be taken.`);
    return { commandId: commandId(key), position: position(String((said as { position: unknown }).position)) };
  }
};

describe('an api that is killed at any moment', () => {
  it(`records each command once and brings each task once, over ${KILLS} deaths`, async () => {
    const session = await signIn();
    const acknowledged: Acknowledgement[] = [];
    let next = 1;
    let open = true;
    const clerk = async (): Promise<void> => {
      while (open) {
        const life = lifeOfAResolution(next);
        next += 1;
        for (const command of life) acknowledged.push(await send(command, session));
      }
    };
    const clerks = Array.from({ length: CLERKS }, clerk);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await pause(150 + Math.random() * 500);
      await api.kill();
      await api.start();
    }
    open = false;
    await Promise.all(clerks);

    expect(acknowledged.length).toBeGreaterThan(KILLS * 5);
    await city.settledFindings();
    expect(await findingsIn({ store: city.store, pool: city.pool, acknowledged })).toEqual([]);
  }, 120_000);
});
