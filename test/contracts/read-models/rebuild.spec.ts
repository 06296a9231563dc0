import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';

import type { EventStore } from '#event-store';
import { createPostgresEventStore, eventLogSchema } from '#event-store';
import { START } from '#kernel';
import { applicationPool } from '#platform';
import type { RebuildProgress } from '#read-models';
import {
  RebuildUnderWay,
  createQueries,
  projectionNames,
  projectionStatus,
  readModelsSchema,
  rebuildProjection,
  rebuildProjections,
  waitUntilProjected,
} from '#read-models';

import { allProjections } from '../../../libs/read-models/src/council-projections.ts';
import { tableNames } from '../../../libs/read-models/src/engine/table-ddl.ts';
import { rebuild } from '../../../libs/read-models/src/rebuild/rebuild.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { bothPages, wholeLog } from './fresh-fold.ts';
import { amended, costlyItem, struck, textItem, wholeLife } from './paper-events.ts';
import { record } from './record-events.ts';
import { project, whileProjecting } from './running.ts';

jest.setTimeout(60_000);

describe('rebuilding projections', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let store: EventStore;

  beforeEach(async () => {
    database = await freshDatabase({ schemas: [eventLogSchema, readModelsSchema] });
    pool = applicationPool(database.connectionString, { max: 16, onIdleError: () => undefined });
    store = createPostgresEventStore({ pool });
  });

  afterEach(async () => {
    await store.close();
    await pool.end();
    await database.drop();
  });

  const papers = async (from: number, to: number): Promise<void> => {
    for (let paper = from; paper <= to; paper += 1) await record(store, wholeLife(`23-V-15-${paper}`, String(paper)));
  };

  const expectPagesOfTheLog = async (): Promise<void> => {
    const { stored, fresh } = await bothPages(pool, store);
    expect(stored).toEqual(fresh);
  };

  /** Every column of every row. */
  const rowsOfAll = (): Promise<readonly unknown[]> =>
    Promise.all(
      allProjections.flatMap(tableNames).map(async (table) => {
        const { rows } = await pool.query<object>(`select * from read_models.${table} as of_all order by of_all::text`);
        return rows;
      }),
    );

  const budgetLines = async () => (await createQueries(pool).budgetState({ audience: 'all' })).rows;

  it('makes the same pages and lines again, whatever had become of them', async () => {
    await papers(1, 5);
    await project(pool, store);
    const lines = await budgetLines();
    await pool.query(`update read_models.resolution_view set view = '{}'; delete from read_models.resolution_register;
                      update read_models.budget_line set amount_cents = 1`);
    const told: RebuildProgress[] = [];
    const done = await rebuildProjections({ names: projectionNames, pool, store, onProgress: (at) => told.push(at) });
    await expectPagesOfTheLog();
    expect(await budgetLines()).toEqual(lines);
    expect(done).toMatchObject({ phase: 'done', eventsDone: 35, eventsTotal: 35 });
    expect(told.map(({ phase }) => phase)).toEqual(['folding', 'indexing', 'verifying', 'swapping', 'done']);
  });

  it('makes them also of a log that is longer than its memory, with papers that are touched again and again', async () => {
    const lives = Array.from({ length: 12 }, (_, paper) => wholeLife(`23-V-15-${paper + 1}`, String(paper + 1)));
    for (let fact = 0; fact < 7; fact += 1)
      await record(
        store,
        lives.flatMap((life) => life.slice(fact, fact + 1)),
      );
    const pace = { page: 5, flushEvery: 10, memory: 4_000 };
    const log = wholeLog(store);
    const done = await rebuild({ projections: allProjections, pool, store: log, onProgress: () => undefined, pace });
    expect(done).toMatchObject({ phase: 'done', eventsDone: 84 });
    await expectPagesOfTheLog();
  });

  it('writes the same rows as the worker, whatever signs are in a text', async () => {
    const items = [textItem('1', 'Ein\tZeichen\nje Zeile \\ "hier" {dort}, \\N'), costlyItem('2', 5)];
    const strange = { title: 'Tab\t, Zeile\n, \\. und "Anführung"', department: 'Dezernat "II"\\/a,b{c}', items };
    await record(store, wholeLife('23-V-15-1', '1', strange));
    await record(store, [amended('23-V-15-1', [struck('2')])]);
    await papers(2, 3);
    await project(pool, store);
    const projected = await rowsOfAll();
    await rebuildProjections({ names: projectionNames, pool, store, onProgress: () => undefined });
    expect(await rowsOfAll()).toEqual(projected);
  });

  it('leaves the planner knowing every column that an index chooses by', async () => {
    await papers(1, 3);
    await rebuildProjections({ names: ['resolution-register'], pool, store, onProgress: () => undefined });
    const { rows } = await pool.query<{ indexed: string; known: string }>(
      `select count(distinct attname) as indexed, count(distinct attname) filter (where attname in
         (select attname from pg_stats where schemaname = 'read_models' and tablename = 'resolution_register')) as known
       from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
       where indrelid = 'read_models.resolution_register'::regclass`,
    );
    expect(rows).toEqual([{ indexed: '11', known: '11' }]);
  });

  it('leaves no gap and no double while events are written, folded and read', async () => {
    await papers(1, 10);
    const broken: unknown[] = [];
    const queries = createQueries(pool);
    await whileProjecting({ pool, store }, async () => {
      const done = new AbortController();
      const writing = (async () => {
        for (let paper = 11; !done.signal.aborted || paper < 30; paper += 1) {
          await papers(paper, paper);
          await record(store, [amended(`23-V-15-${paper - 3}`, [struck('2')])]);
        }
      })();
      const reading = (async () => {
        let seen = 0;
        while (!done.signal.aborted) {
          const { total } = await queries.register({ audience: 'all' });
          if (total < seen) broken.push(`${total} after ${seen}`);
          seen = total;
        }
      })();
      for (let round = 0; round < 3; round += 1) {
        await rebuildProjections({ names: projectionNames, pool, store, onProgress: () => undefined });
      }
      done.abort();
      await Promise.all([writing, reading]);
      const position = await store.head();
      expect(await waitUntilProjected({ pool, names: projectionNames, position, timeoutMilliseconds: 20_000 })).toBe(
        true,
      );
    });
    expect(broken).toEqual([]);
    await expectPagesOfTheLog();
  });

  it('ended by force at any moment leaves the pages in use and may be begun again', async () => {
    await papers(1, 30);
    await project(pool, store);
    const before = await bothPages(pool, store);
    const owner = new pg.Client({ connectionString: database.connectionString });
    await owner.connect();
    const ends: string[] = [];
    for (const milliseconds of [0, 10, 20, 40, 80, 160, 320]) {
      const doomed = applicationPool(database.connectionString, { max: 8, applicationName: 'doomed' });
      doomed.on('connect', (client) => client.on('error', () => undefined));
      const end = rebuildProjections({ names: projectionNames, pool: doomed, store, onProgress: () => undefined }).then(
        () => 'done',
        () => 'ended',
      );
      await pause(milliseconds);
      // Again and again, for a busy machine may not have come to connect yet.
      const settled = new AbortController();
      void end.then(() => settled.abort());
      for (;;) {
        await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'doomed'`);
        if (settled.signal.aborted) break;
        await pause(2);
      }
      ends.push(await end);
      await doomed.end().catch(() => undefined);
      expect(await bothPages(pool, store)).toEqual(before);
    }
    await owner.end();
    expect(ends).toContain('ended');
    await rebuildProjections({ names: projectionNames, pool, store, onProgress: () => undefined });
    await expectPagesOfTheLog();
  });

  it('stops when it is told to, without a trace', async () => {
    await papers(1, 3);
    await project(pool, store);
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    const stopped = rebuildProjection({
      name: 'budget-state',
      pool,
      store,
      onProgress: () => undefined,
      signal: stop.signal,
    });
    await expect(stopped).rejects.toThrow('enough');
    const { rows } = await pool.query(`select 1 from pg_tables where schemaname = 'read_models_next'`);
    expect(rows).toEqual([]);
    await expectPagesOfTheLog();
  });

  it('is refused while another of the same projection is under way', async () => {
    await papers(1, 3);
    const options = { name: 'resolution-register', pool, store, onProgress: () => undefined } as const;
    const results = await Promise.allSettled([rebuildProjection(options), rebuildProjection(options)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [refused] = results.filter((result) => result.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(RebuildUnderWay);
  });

  it('shows a reader who came during the swap all pages, not those that were ready before it', async () => {
    await papers(1, 4);
    await project(pool, store);
    const live = await store.head();
    const swapping = Promise.withResolvers<undefined>();
    const readerWaits = Promise.withResolvers<undefined>();
    const behind: EventStore = {
      ...store,
      head: () => Promise.resolve(START),
      readAll: async (reading) => {
        if (String(reading.upTo) === String(live)) {
          swapping.resolve(undefined);
          await readerWaits.promise;
        }
        return store.readAll(reading);
      },
    };
    const options = { pool, store: behind, onProgress: () => undefined };
    const rebuilding = rebuildProjection({ ...options, name: 'resolution-register' });
    await swapping.promise;
    const reading = createQueries(pool).register({ audience: 'all' });
    await pause(200);
    readerWaits.resolve(undefined);
    await rebuilding;
    expect(await reading).toMatchObject({ total: 4, rows: { length: 4 } });
  });

  it('never takes a page back behind what was shown', async () => {
    await papers(1, 3);
    await project(pool, store);
    const positions = async () => (await projectionStatus(pool, store)).map(({ position }) => position);
    const shown = await positions();
    await rebuildProjections({ names: projectionNames, pool, store, onProgress: () => undefined });
    expect(await positions()).toEqual(shown);
  });
});
