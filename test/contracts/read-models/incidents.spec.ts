import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type pg from 'pg';

import type { EventStore } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import type { Position } from '#kernel';
import { streamName } from '#kernel';
import { applicationPool } from '#platform';
import { projectionStatus, readModelsSchema, waitUntilProjected } from '#read-models';

import { councilProjections } from '../../../libs/read-models/src/council-projections.ts';
import { retryIncident } from '../../../libs/read-models/src/engine/retry-incident.ts';
import { runProjection } from '../../../libs/read-models/src/engine/run-projection.ts';
import type { StoredProjection } from '../../../libs/read-models/src/engine/stored-projection.ts';
import { rebuild } from '../../../libs/read-models/src/rebuild/rebuild.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { freshFold, storedPages } from './fresh-fold.ts';
import { drafted, submitted, wholeLife } from './paper-events.ts';
import { newEvent, record, recordRaw } from './record-events.ts';
import { silent } from './running.ts';

const view = councilProjections['resolution-view'];

/** Chokes on one type of event of one paper until it is mended. */
const choking = (paper: string, type: string): { projection: StoredProjection; mend: () => void } => {
  let broken = true;
  const projection: StoredProjection = {
    ...view,
    apply: (page, event, recorded) => {
      if (broken && event.type === type && 'resolutionId' in event.data && event.data.resolutionId === paper) {
        throw new Error(`cannot fold ${type}`);
      }
      return view.apply(page, event, recorded);
    },
  };
  return { projection, mend: () => (broken = false) };
};

jest.setTimeout(30_000);

describe('an event that cannot be folded', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let store: EventStore;

  beforeEach(async () => {
    database = await freshDatabase({ schemas: [readModelsSchema] });
    pool = applicationPool(database.connectionString, { max: 8 });
    store = createMemoryEventStore();
  });

  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  const runToHead = async (projection: StoredProjection): Promise<void> => {
    const stop = new AbortController();
    const run = runProjection({
      projection,
      pool,
      store,
      signal: stop.signal,
      logger: silent,
      leaseMilliseconds: 300,
      batchSize: 3,
    });
    const position = await store.head();
    const there = await waitUntilProjected({ pool, names: [projection.name], position, timeoutMilliseconds: 10_000 });
    stop.abort();
    await run;
    expect(there).toBe(true);
  };

  const incidents = async () => (await projectionStatus(pool, store)).find(({ name }) => name === view.name)?.incidents;

  const retry = (projection: StoredProjection, position: Position) =>
    retryIncident({ projection, position, pool, store });

  it('stops its own page only, with all that comes later on it, and tells why', async () => {
    const { projection } = choking('23-v-15-1', 'ResolutionDecided');
    await record(store, [...wholeLife('23-V-15-1', '1'), ...wholeLife('23-V-15-2', '2')]);
    await runToHead(projection);

    const pages = await storedPages(pool, view);
    const fresh = await freshFold(store, view);
    expect(pages['23-v-15-2']).toEqual(fresh['23-v-15-2']);
    expect(pages['23-v-15-1']?.events).toBe(2);
    expect(await incidents()).toMatchObject([
      {
        position: 3n,
        stream: 'resolution-23-v-15-1',
        version: 3,
        eventType: 'ResolutionDecided',
        page: '23-v-15-1',
        cause: 'cannot fold ResolutionDecided',
        attempts: 1,
        parkedStreams: 2,
      },
    ]);
  });

  it('is folded when it is mended, and everything that waited after it in the order of the log', async () => {
    const { projection, mend } = choking('23-v-15-1', 'ForwardingsOrdered');
    await record(store, wholeLife('23-V-15-1', '1'));
    await runToHead(projection);
    await record(store, wholeLife('23-V-15-3', '3'));
    await runToHead(projection);
    expect(await storedPages(pool, view)).not.toEqual(await freshFold(store, view));

    expect(await retry(projection, 4n as Position)).toEqual({
      outcome: 'stopped',
      position: 4n,
      cause: 'cannot fold ForwardingsOrdered',
    });
    expect(await incidents()).toMatchObject([{ attempts: 2, parkedStreams: 2 }]);

    mend();
    expect(await retry(projection, 4n as Position)).toEqual({ outcome: 'resolved', events: 3 });
    expect(await incidents()).toEqual([]);
    expect(await storedPages(pool, view)).toEqual(await freshFold(store, view));

    await record(store, wholeLife('23-V-15-4', '4'));
    await runToHead(projection);
    expect(await storedPages(pool, view)).toEqual(await freshFold(store, view));
  });

  it('may be retried while a worker runs, which then goes on from what it finds', async () => {
    const { projection, mend } = choking('23-v-15-1', 'PaperSubmitted');
    await record(store, wholeLife('23-V-15-1', '1'));
    const stop = new AbortController();
    const run = runProjection({ projection, pool, store, signal: stop.signal, logger: silent, leaseMilliseconds: 300 });
    const names = [projection.name];
    await waitUntilProjected({ pool, names, position: await store.head(), timeoutMilliseconds: 5_000 });
    mend();
    await retry(projection, 2n as Position);
    await record(store, wholeLife('23-V-15-2', '2'));
    await waitUntilProjected({ pool, names, position: await store.head(), timeoutMilliseconds: 5_000 });
    stop.abort();
    await run;
    expect(await storedPages(pool, view)).toEqual(await freshFold(store, view));
  });

  it('of an unknown type parks its stream and is never passed over', async () => {
    await record(store, [drafted(), drafted({ paper: '23-V-15-8' })]);
    const stream = streamName('resolution-23-v-15-7');
    await recordRaw(store, stream, { ...newEvent(submitted()), type: 'PaperTranslated' });
    await record(store, [submitted('23-V-15-7'), submitted('23-V-15-8')]);
    await runToHead(view);

    expect(await incidents()).toMatchObject([
      { position: 3n, eventType: 'PaperTranslated', page: null, parkedStreams: 1 },
    ]);
    expect((await incidents())?.[0]?.cause).toMatch(/PaperTranslated/);
    const pages = await storedPages(pool, view);
    expect([pages['23-v-15-7']?.events, pages['23-v-15-8']?.events]).toEqual([1, 2]);
  });

  it('is found again by a rebuild, and gone after one that can fold it', async () => {
    const { projection, mend } = choking('23-v-15-1', 'ForwardingsOrdered');
    await record(store, wholeLife('23-V-15-1', '1'));
    const onProgress = (): void => undefined;
    await rebuild({ projections: [projection], pool, store, onProgress });
    expect(await incidents()).toMatchObject([{ position: 4n, parkedStreams: 2 }]);
    mend();
    await rebuild({ projections: [projection], pool, store, onProgress });
    expect(await incidents()).toEqual([]);
    expect(await storedPages(pool, view)).toEqual(await freshFold(store, view));
  });

  it('that nobody knows of cannot be retried', async () => {
    await expect(retry(view, 7n as Position)).rejects.toThrow(/found no open incident at 7/);
  });
});
