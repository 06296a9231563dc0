import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { StoreUnavailable, createPostgresEventStore } from '#event-store';
import { instant } from '#kernel';
import { applicationPool } from '#platform';

import type { OpenedPostgresStore } from './open-postgres-store.ts';
import { openPostgresStore } from './open-postgres-store.ts';
import { aStream, anEvent, everythingAfter, request, started, write } from './requests.ts';

describe('the store on PostgreSQL', () => {
  let opened: OpenedPostgresStore | undefined;
  let admin: pg.Client | undefined;
  const theStore = (): OpenedPostgresStore => {
    if (opened === undefined) throw new Error('The store is not open.');
    return opened;
  };
  const ask = async (text: string): Promise<readonly Record<string, unknown>[]> => {
    if (admin === undefined) throw new Error('The administrator is not connected.');
    return (await admin.query<Record<string, unknown>>(text)).rows;
  };
  const endAllSessions = () =>
    ask(`select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`);

  /** The sessions that append, or did so last. */
  const appending = async (): Promise<readonly string[]> =>
    (
      await ask(`select pid from pg_stat_activity
                 where datname = current_database() and query like '%event_log.append%' and pid <> pg_backend_pid()`)
    ).map(({ pid }) => String(pid));

  const listeners = async (): Promise<readonly string[]> =>
    (
      await ask(`select pid from pg_stat_activity
                 where datname = current_database() and query = 'listen event_log'`)
    ).map(({ pid }) => String(pid));

  beforeAll(async () => {
    opened = await openPostgresStore();
    admin = new pg.Client({ connectionString: opened.connectionString });
    await admin.connect();
  }, 60_000);
  afterAll(async () => {
    await admin?.end();
    await opened?.close();
  });

  it('puts commands that wait together into two transactions', async () => {
    const { store } = theStore();
    const before = await store.head();
    await Promise.all(Array.from({ length: 40 }, () => store.append(started(aStream()))));

    const [counts] = await ask(
      `select count(*)::int as events, count(distinct xmin::text)::int as transactions
       from event_log.events where position > ${before}`,
    );
    expect(counts).toEqual({ events: 40, transactions: 2 });
  });

  it('keeps with each command where its events are, one by one and in batches', async () => {
    const { store } = theStore();
    await store.append(started(aStream(), 3));
    await Promise.all(Array.from({ length: 10 }, (_, place) => store.append(started(aStream(), (place % 3) + 1))));

    const wrong = await ask(
      `select r.* from event_log.receipts r
       full join (select command_id, min(position) as first, max(position) as last from event_log.events group by 1) e
         using (command_id)
       where (r.first_position, r.last_position) is distinct from (e.first, e.last)`,
    );
    expect(wrong).toEqual([]);
  });

  it('asks for all batches over one connection, the next one before the last is answered', async () => {
    const { store } = theStore();
    await store.append(started(aStream()));
    await ask('begin');
    await ask('lock table event_log.events in access exclusive mode');
    const before = await appending();
    const first = store.append(started(aStream()));
    await untilSomebodyWaits(ask);
    const second = Promise.all([store.append(started(aStream())), store.append(started(aStream()))]);
    // Whatever wanted a connection of its own would have it by then.
    await store.identity();
    expect(await appending()).toEqual(before);
    expect(before).toHaveLength(1);
    await ask('rollback');

    const positions = [await first, ...(await second)].map(({ position }) => position);
    expect(positions).toEqual([...positions].sort((one, other) => Number(one - other)));
  });

  it('takes the same request again after the connection broke, and writes it once', async () => {
    const { store } = theStore();
    const stream = aStream();
    const order = started(stream, 2);
    await ask('begin');
    await ask('lock table event_log.events in access exclusive mode');
    const interrupted = store.append(order);
    interrupted.catch(() => undefined);
    await untilSomebodyWaits(ask);
    const behind = store.append(started(aStream()));
    behind.catch(() => undefined);
    await store.identity();
    await endAllSessions();
    await ask('rollback');

    await expect(interrupted).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(interrupted).rejects.toHaveProperty('cause.code', '57P01');
    await expect(behind).rejects.toBeInstanceOf(StoreUnavailable);
    // The other sessions of the pool were ended as well; it notices when it uses one of them.
    await until(() =>
      store.head().then(
        () => true,
        () => false,
      ),
    );
    expect(await store.append(order)).toMatchObject({ versions: [{ stream, version: 2 }] });
    expect(await store.append(order)).toMatchObject({ repeated: true });
    expect(await store.readStream({ stream, limit: 10 })).toHaveLength(2);
  });

  it('wakes again after its listening connection broke', async () => {
    const { store, reopen } = theStore();
    const listener = await reopen();
    let woken = 0;
    const stop = await listener.onAppend(() => (woken += 1));
    const [broken] = await listeners();
    await ask(`select pg_terminate_backend(${broken})`);
    await until(async () => {
      const [fresh, ...others] = await listeners();
      return fresh !== undefined && fresh !== broken && others.length === 0;
    });
    woken = 0;

    await store.append(started(aStream()));

    await until(() => Promise.resolve(woken > 0));
    await stop();
    await until(async () => (await listeners()).length === 0);
  });

  it('keeps moments and texts of a batch as they came', async () => {
    const { store } = theStore();
    const moments = ['0001-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'].map(instant);
    const texts = ['Maßnahme', '"{}", \\ und \u2028', '€ 𝄞'];
    const before = await store.head();
    await Promise.all(
      moments.map((recordedAt, place) =>
        store.append(request([write(aStream(), 'none', [anEvent({ text: texts[place] ?? '' }, { recordedAt })])])),
      ),
    );

    const read = await everythingAfter(store, before);
    expect(read.map(({ data, metadata }) => [data['text'], metadata.recordedAt])).toEqual(
      moments.map((recordedAt, place) => [texts[place], recordedAt]),
    );
    const rows = await ask(
      `select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, command_id::text as command
       from event_log.events where position > ${before} order by position`,
    );
    expect(rows).toEqual(read.map(({ metadata, commandId }) => ({ at: metadata.recordedAt, command: commandId })));
  });

  it('says that it is unavailable when nobody is there, or nobody answers in time', async () => {
    const nowhere = applicationPool('postgres://nobody@127.0.0.1:1/nothing', { max: 1 });
    const unreachable = createPostgresEventStore({ pool: nowhere });
    const pool = applicationPool(theStore().connectionString, { max: 2 });
    const hurried = createPostgresEventStore({ pool, answerWithinMilliseconds: 100 });
    const order = started(aStream());

    await expect(unreachable.append(order)).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(unreachable.head()).rejects.toHaveProperty('cause.code', 'ECONNREFUSED');
    await ask('begin');
    await ask('lock table event_log.events in access exclusive mode');
    await expect(hurried.append(order)).rejects.toBeInstanceOf(StoreUnavailable);
    await ask('rollback');
    expect(await theStore().store.append(order)).toMatchObject({ versions: [{ version: 1 }] });
    await Promise.all([unreachable.close(), hurried.close()]);
    await Promise.all([nowhere.end(), pool.end()]);
  });

  it('finishes what is under way before it closes, and takes nothing afterwards', async () => {
    const { store, reopen } = theStore();
    const closing = await reopen();
    const before = await store.head();
    const appends = Array.from({ length: 10 }, () => closing.append(started(aStream())));

    await closing.close();

    expect(await everythingAfter(store, before)).toHaveLength(10);
    await Promise.all(appends);
    await expect(closing.append(started(aStream()))).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('lets a missing table rise as the fault it is', async () => {
    const url = new URL(theStore().connectionString);
    url.pathname = '/postgres';
    const pool = applicationPool(url.href, { max: 1 });
    const store = createPostgresEventStore({ pool });

    await expect(store.head()).rejects.toMatchObject({ name: 'error', code: '42P01' });
    await store.close();
    await pool.end();
  });
});

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('Waited 10 s for what did not happen.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const untilSomebodyWaits = (ask: (text: string) => Promise<readonly unknown[]>): Promise<void> =>
  until(
    async () =>
      (
        await ask(
          'select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())',
        )
      ).length > 0,
  );
