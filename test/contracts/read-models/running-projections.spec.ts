import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type pg from 'pg';

import type { EventStore } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import { applicationPool } from '#platform';
import { projectionNames, projectionStatus, readModelsSchema, waitUntilProjected } from '#read-models';

import { councilProjections } from '../../../libs/read-models/src/council-projections.ts';
import { OwnershipLost, acquire } from '../../../libs/read-models/src/engine/checkpoint.ts';
import type { Ownership } from '../../../libs/read-models/src/engine/checkpoint.ts';
import { projectBatch } from '../../../libs/read-models/src/engine/project-batch.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { bothPages, storedPages } from './fresh-fold.ts';
import { drafted, submitted, wholeLife } from './paper-events.ts';
import { record } from './record-events.ts';
import { project, whileProjecting } from './running.ts';

const register = councilProjections['resolution-register'];

jest.setTimeout(30_000);

describe('running projections', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let store: EventStore;

  beforeEach(async () => {
    database = await freshDatabase({ schemas: [readModelsSchema] });
    pool = applicationPool(database.connectionString, { max: 12 });
    store = createMemoryEventStore();
  });

  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  const own = async (leaseMilliseconds: number): Promise<Ownership | null> =>
    acquire(pool, { projection: register.name, version: register.version, owner: randomUUID(), leaseMilliseconds });

  const held = async (leaseMilliseconds: number): Promise<Ownership> => {
    const ownership = await own(leaseMilliseconds);
    if (ownership === null) throw new Error('Found the projection owned by somebody else, expected it free.');
    return ownership;
  };

  const projectAs = async (ownership: Ownership) =>
    projectBatch({
      pool,
      projection: register,
      held: ownership,
      parking: { streams: new Map(), pages: new Map() },
      events: await store.readAll({ after: ownership.position, limit: 100 }),
      leaseMilliseconds: 1_000,
    });

  it('folds every event once when three workers run beside each other and events keep coming', async () => {
    const worker = { pool, store, leaseMilliseconds: 300 };
    await whileProjecting(worker, () =>
      whileProjecting(worker, () =>
        whileProjecting(worker, async () => {
          for (let paper = 1; paper <= 40; paper += 1)
            await record(store, wholeLife(`23-V-15-${paper}`, String(paper)));
          const position = await store.head();
          await waitUntilProjected({ pool, names: projectionNames, position, timeoutMilliseconds: 20_000 });
        }),
      ),
    );
    const { stored, fresh } = await bothPages(pool, store);
    expect(stored).toEqual(fresh);
    expect(Object.keys(stored[0] ?? {})).toHaveLength(40);
  });

  it('lets one worker own a projection, and the next as soon as the lease is over', async () => {
    await held(400);
    expect(await own(400)).toBeNull();
    await pause(450);
    expect(await own(400)).not.toBeNull();
  });

  it('lets a worker that slept through its lease write nothing, neither pages nor checkpoint', async () => {
    await record(store, [drafted()]);
    const sleeper = await held(1);
    await pause(10);
    const successor = await held(1_000);
    await expect(projectAs(sleeper)).rejects.toThrow(OwnershipLost);
    expect(await storedPages(pool, register)).toEqual({});
    expect(
      await waitUntilProjected({ pool, names: [register.name], position: await store.head(), timeoutMilliseconds: 0 }),
    ).toBe(false);
    await projectAs(successor);
    expect(Object.keys(await storedPages(pool, register))).toEqual(['23-v-15-7']);
  });

  it('applies a batch once when it is tried twice', async () => {
    await record(store, [drafted(), submitted()]);
    const ownership = await held(1_000);
    await projectAs(ownership);
    await expect(projectAs(ownership)).rejects.toThrow(OwnershipLost);
    expect((await storedPages(pool, register))['23-v-15-7']?.events).toBe(2);
  });

  it('moves no checkpoint when the pages cannot be written', async () => {
    await record(store, [drafted()]);
    const ownership = await held(1_000);
    await pool.query('alter table read_models.resolution_register add constraint full_disk check (false) not valid');
    await expect(projectAs(ownership)).rejects.toThrow(/full_disk/);
    const [status] = (await projectionStatus(pool, store)).filter(({ name }) => name === register.name);
    expect(status).toMatchObject({ position: 0n, lag: { events: 1 } });
  });

  it('goes on by itself after the database refused it for a while', async () => {
    await record(store, [drafted()]);
    await pool.query('alter table read_models.resolution_view add constraint full_disk check (false) not valid');
    await whileProjecting({ pool, store }, async () => {
      await pause(200);
      await pool.query('alter table read_models.resolution_view drop constraint full_disk');
      const position = await store.head();
      expect(await waitUntilProjected({ pool, names: projectionNames, position, timeoutMilliseconds: 10_000 })).toBe(
        true,
      );
    });
  });

  it('tells how far it is behind, in events and in seconds', async () => {
    await record(store, [drafted(), submitted()]);
    const behind = await projectionStatus(pool, store);
    expect(behind.map(({ name }) => name).toSorted()).toEqual(projectionNames.toSorted());
    for (const { lag } of behind) {
      expect(lag.events).toBe(2);
      expect(lag.seconds).toBeGreaterThan(3600);
    }
    await project(pool, store);
    for (const { lag } of await projectionStatus(pool, store)) expect(lag).toEqual({ events: 0, seconds: 0 });
  });

  it('rebuilds tables of an older version before it begins and leaves those of a newer one alone', async () => {
    await record(store, [drafted()]);
    await pool.query(`update read_models.projection set version = 0 where name = 'resolution-view'`);
    await pool.query(`update read_models.projection set version = 99 where name = 'budget-state'`);
    await whileProjecting({ pool, store }, async () => {
      const position = await store.head();
      const names = projectionNames.filter((name) => name !== 'budget-state');
      expect(await waitUntilProjected({ pool, names, position, timeoutMilliseconds: 10_000 })).toBe(true);
    });
    const status = await projectionStatus(pool, store);
    const { version } = councilProjections['resolution-view'];
    expect(status.find(({ name }) => name === 'resolution-view')).toMatchObject({ version });
    expect(status.find(({ name }) => name === 'budget-state')).toMatchObject({ version: 99, position: 0n });
  });
});
