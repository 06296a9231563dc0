import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type pg from 'pg';

import type { EventStore } from '#event-store';
import { createPostgresEventStore, eventLogSchema } from '#event-store';
import { applicationPool } from '#platform';
import type { RebuildProgress, Rebuilding } from '#read-models';
import { openRebuilding, projectionNames, readModelsSchema } from '#read-models';

import { rebuild } from '../../../libs/read-models/src/rebuild/rebuild.ts';
import { councilProjections } from '../../../libs/read-models/src/council-projections.ts';
import { built } from '../../support/built.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { bothPages } from './fresh-fold.ts';
import { wholeLife } from './paper-events.ts';
import { record } from './record-events.ts';

jest.setTimeout(60_000);

/** As the command line starts it, from what was built. */
const program = new URL('../../../dist/apps/cli/src/projections/rebuild-thread.js', import.meta.url);

describe('rebuilding projections in threads', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let store: EventStore;
  let rebuilding: Rebuilding;

  beforeAll(() => built('server'));

  beforeEach(async () => {
    database = await freshDatabase({ schemas: [eventLogSchema, readModelsSchema] });
    const { connectionString } = database;
    pool = applicationPool(connectionString, { max: 8 });
    store = createPostgresEventStore({ pool });
    const choice = { eventStore: 'postgres', kurrentdbUrl: null, kurrentdbLog: '' };
    rebuilding = openRebuilding({ pool, store, thread: { program, given: { connectionString, choice } }, threads: 3 });
    for (let paper = 1; paper <= 20; paper += 1) {
      await record(store, wholeLife(`23-V-15-${paper}`, String(paper)));
    }
  });

  afterEach(async () => {
    await rebuilding.close();
    await store.close();
    await pool.end();
    await database.drop();
  });

  it('makes the pages of the log, once and again, and tells when all of them are there', async () => {
    for (let round = 0; round < 2; round += 1) {
      const told: RebuildProgress[] = [];
      await pool.query(
        `update read_models.resolution_view set view = '{}'; delete from read_models.resolution_register`,
      );
      const done = await rebuilding.rebuild({ names: projectionNames, onProgress: (at) => told.push(at) });
      const { stored, fresh } = await bothPages(pool, store);
      expect(stored).toEqual(fresh);
      expect(done).toMatchObject({ phase: 'done', eventsDone: 140, eventsTotal: 140 });
      expect(done.names.toSorted()).toEqual([...projectionNames].toSorted());
      expect(told.filter(({ phase }) => phase === 'done')).toEqual([done]);
    }
  });

  it('stops all when it is told to', async () => {
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    const order = { names: projectionNames, onProgress: () => undefined, signal: stop.signal };
    await expect(rebuilding.rebuild(order)).rejects.toThrow('enough');
    await rebuilding.rebuild({ names: projectionNames, onProgress: () => undefined });
  });

  it('fails each time when its threads cannot be started', async () => {
    const thread = { program: new URL('nowhere.js', program), given: null };
    const hopeless = openRebuilding({ pool, store, thread, threads: 3 });
    for (let round = 0; round < 2; round += 1) {
      const failed = hopeless.rebuild({ names: projectionNames, onProgress: () => undefined });
      await expect(failed).rejects.toThrow('nowhere.js');
    }
    await hopeless.close();
  });

  it('is refused with the same name and words as in one thread, and then stops all', async () => {
    const held = Promise.withResolvers<undefined>();
    const mayGo = Promise.withResolvers<undefined>();
    const slow: EventStore = {
      ...store,
      head: async () => {
        held.resolve(undefined);
        await mayGo.promise;
        return store.head();
      },
    };
    const options = { pool, store: slow, onProgress: () => undefined };
    const other = rebuild({ ...options, projections: [councilProjections['budget-state']] });
    await held.promise;
    const refused = rebuilding.rebuild({ names: projectionNames, onProgress: () => undefined });
    await expect(refused).rejects.toMatchObject({
      name: 'RebuildUnderWay',
      message: expect.stringContaining('budget-state'),
    });
    mayGo.resolve(undefined);
    await other;
  });
});
