import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type pg from 'pg';

import { budgetLedger, establishment } from '#audit';
import type { LedgerFact, LedgerFilter, LedgerMovement } from '#council/events';
import type { EventStore } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import type { Instant, IsoDate, Position } from '#kernel';
import { START, instant, isoDate, streamName } from '#kernel';
import { applicationPool } from '#platform';
import type { Audience, LedgerSort, Queries } from '#read-models';
import {
  createQueries,
  forgetProjectedPositions,
  projectionStatus,
  readModelsSchema,
  rebuildProjections,
  retryProjectionIncident,
} from '#read-models';

import { lifeOf, lifeOfPlan, records } from '../../../libs/council/src/testing/money-lives.ts';
import { establishPlan, plan, planLine } from '../../../libs/council/src/testing/plans.ts';
import { Town } from '../../../libs/council/src/testing/town.ts';
import { keepLease } from '../../../libs/read-models/src/budget-ledger/keep-lease.ts';
import { withBookings } from '../../../libs/read-models/src/budget-ledger/with-bookings.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { newEvent, recordRaw, streamOf } from './record-events.ts';
import { project } from './running.ts';

jest.setTimeout(120_000);

const days = ['2023-11-30', '2023-12-20', '2024-01-15', '2024-05-17', '2024-09-01'].map(isoDate);
const postsDay = isoDate('2024-07-01');
const pages = ['budget-ledger', 'resolution-register'] as const;

/** Facts of papers and plans, recorded as late or as early as chance has it, and what was recorded first. */
const lateRecords = fc.tuple(
  records,
  fc.array(fc.nat({ max: days.length - 1 }), { minLength: 120, maxLength: 120 }),
  fc.nat({ max: 40 }),
);

const recordedAt = (index: number): Instant => instant(new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString());

const secretLife = lifeOf('24-V-3').map((order) =>
  order.type === 'DraftPaper' ? { ...order, data: { ...order.data, visibility: 'nonPublic' as const } } : order,
);
const baseline = plan('ImportBaseline', {
  source: 'stellenplan.csv',
  lines: [planLine('sach', 60_00), planLine('bau', 9_00, { year: 2025 })],
  posts: [
    {
      postsId: '1',
      label: '1',
      department: 'Dezernat II/15',
      fteHundredths: 1000,
      dueToLapse: true,
      from: null,
      until: null,
    },
  ],
});

const asTexts = (movements: readonly LedgerMovement[]): readonly string[] =>
  movements
    .map((each) => JSON.stringify(each, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
    .map((text) => JSON.stringify(sortedKeys(JSON.parse(text))))
    .toSorted();

const sortedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, sortedKeys(each)]),
  );
};

describe('the table of the budget ledger (Haushaltsjournal)', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let queries: Queries;

  beforeAll(async () => {
    database = await freshDatabase({ schemas: [readModelsSchema] });
    pool = applicationPool(database.connectionString, { max: 16, onIdleError: () => undefined });
    queries = createQueries(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const townOf = (orders: Parameters<Town['order']>[0][]): Town => {
    const town = new Town();
    for (const order of orders) town.order(order);
    return town;
  };

  /** The first part is made by a rebuild, the rest by the worker as it comes. */
  const projected = async (town: Town, dates: readonly number[], rebuiltFirst: number): Promise<EventStore> => {
    const store = createMemoryEventStore();
    const recordFact = async (index: number): Promise<void> => {
      const fact = town.facts[index];
      if (fact === undefined) return;
      const occurredOn = days[dates[index] ?? 0] ?? fact.occurredOn;
      const event = newEvent(fact.event, { occurredOn, recordedAt: recordedAt(index) });
      await recordRaw(store, streamOf(fact.event), event);
    };
    for (let index = 0; index < rebuiltFirst; index += 1) await recordFact(index);
    await forgetProjectedPositions(pool);
    await rebuildProjections({ names: pages, pool, store, onProgress: () => undefined });
    for (let index = rebuiltFirst; index < town.facts.length; index += 1) await recordFact(index);
    await project(pool, store);
    return store;
  };

  const shownOf = async (filter: LedgerFilter, moment: { asOf: IsoDate; upTo: Position; audience: Audience }) =>
    queries.budgetLedger({ ...moment, filter, sort: 'record', order: 'asc', page: 1, pageSize: 10_000 });

  const mayRead = (audience: Audience) => (resolutionId: string) => audience === 'all' || resolutionId !== '24-v-3';

  const expectSame = async (store: EventStore, length: number): Promise<void> => {
    const knownAt = recordedAt(length);
    const upTo = await store.positionAt(knownAt);
    for (const asOf of days) {
      for (const audience of ['all', 'public'] as const) {
        const question = { store, asOf, knownAt, mayRead: mayRead(audience) };
        for (const filter of [{}, { year: 2024 }, { status: 'released' }, { kind: 'posts' }] as const) {
          const replayed = await budgetLedger({ ...question, filter });
          const shown = await shownOf(filter, { asOf, upTo, audience });
          expect(asTexts(shown.rows)).toEqual(asTexts(replayed.movements));
          expect(shown).toMatchObject({ total: replayed.movements.length, position: String(upTo) });
          expect(shown.sums).toEqual(replayed.sums);
        }
        const { posts, byStatus, sums } = await establishment({ ...question, on: postsDay });
        const shown = await queries.establishment({ audience, asOf, upTo, on: postsDay });
        expect(shown).toEqual({ posts, byStatus, sums, position: String(upTo) });
      }
    }
  };

  it('is, on any day and as known at any moment, what a replay of the record gives', () =>
    fc.assert(
      fc.asyncProperty(lateRecords, async ([orders, dates, rebuiltFirst]) => {
        const town = townOf([establishPlan(), baseline, ...secretLife, ...orders]);
        const store = await projected(town, dates, rebuiltFirst);
        for (const length of [0, Math.floor(town.facts.length / 2), town.facts.length]) await expectSame(store, length);
        await store.close();
      }),
      { numRuns: 8 },
    ));

  /** A plan that is approved after two papers were decided under it, one of them not public. */
  const approvedLate = (): Town => {
    return townOf([...lifeOfPlan.slice(0, 3), ...lifeOf('24-V-1'), ...secretLife, ...lifeOfPlan.slice(-1)]);
  };
  const fact = (town: Town, type: LedgerFact['event']['type']): LedgerFact['event'] => {
    const found = town.facts.find(({ event }) => event.type === type);
    if (found === undefined) throw new Error(`Found no ${type} in the town, expected one.`);
    return found.event;
  };
  const inOrder = (town: Town): readonly number[] => town.facts.map(() => 1);

  it('books what a plan moves of papers that were booked before the worker began', async () => {
    const town = approvedLate();
    const store = await projected(town, inOrder(town), town.facts.length - 1);
    const moment = { asOf: isoDate('2024-12-31'), upTo: await store.head(), audience: 'all' } as const;
    const { rows } = await shownOf({ cause: 'BudgetPlanApproved' }, moment);
    expect(new Set(rows.map(({ cause }) => cause.paper))).toEqual(new Set(['24-V-1']));
    await expectSame(store, town.facts.length);
  });

  it('keeps its lease while one fact takes long to book', async () => {
    const town = approvedLate();
    const store = await projected(town, inOrder(town), 0);
    await pool.query(`update read_models.projection set lease_until = '-infinity'`);
    const log = withBookings(store, () => Promise.resolve({ planIds: [], papers: [] }), keepLease(pool, 0));
    await log.readAll({ after: START, limit: 1_000 });
    const { rows } = await pool.query<{ name: string }>(
      `select name from read_models.projection where lease_until > '-infinity'`,
    );
    expect(rows).toEqual([{ name: 'budget-ledger' }]);
  });

  it('shows nothing of a paper to those who may not read it, nor in sums', async () => {
    const town = approvedLate();
    const store = await projected(town, inOrder(town), town.facts.length);
    const moment = { asOf: isoDate('2024-12-31'), upTo: await store.head() };
    const [all, nobody] = [
      await shownOf({}, { ...moment, audience: 'all' }),
      await shownOf({}, { ...moment, audience: 'public' }),
    ];
    const isPublic = ({ cause }: LedgerMovement): boolean => cause.paper === '24-V-1';
    expect(asTexts(nobody.rows)).toEqual(asTexts(all.rows.filter(isPublic)));
    expect(nobody.total).toBeLessThan(all.total);
    expect(nobody.sums).not.toEqual(all.sums);
    expect((await shownOf({ resolutionId: '24-v-3' }, { ...moment, audience: 'public' })).total).toBe(0);
  });

  it('is read page by page in the order asked for, the record among equals', async () => {
    const town = approvedLate();
    const store = await projected(town, inOrder(town), 0);
    const moment = { asOf: isoDate('2024-12-31'), upTo: await store.head(), audience: 'all' } as const;
    const asked = (sort: LedgerSort, order: 'asc' | 'desc', page: number, pageSize: number) =>
      queries.budgetLedger({ ...moment, filter: {}, sort, order, page, pageSize });
    for (const sort of ['record', 'paper', 'year', 'costObject', 'department', 'amount'] as const) {
      const { rows, total } = await asked(sort, 'desc', 1, 1_000);
      const parts = [await asked(sort, 'desc', 1, 10), await asked(sort, 'desc', 2, 10)];
      expect(parts.flatMap((part) => part.rows)).toEqual(rows.slice(0, 20));
      expect(rows).toHaveLength(total);
    }
    const amounts = (await asked('amount', 'asc', 1, 1_000)).rows.flatMap((row) =>
      row.kind === 'posts' ? [] : [row.amountCents],
    );
    expect(amounts).toEqual(amounts.toSorted((one, other) => one - other));
  });

  it('waits behind an event that cannot be read, and says so again when it is retried in vain', async () => {
    const town = approvedLate();
    const store = await projected(town, inOrder(town), 0);
    const stream = streamName('resolution-24-v-1');
    const broken = { ...newEvent(fact(town, 'PaperSubmitted'), { recordedAt: recordedAt(500) }), data: {} };
    const position = await recordRaw(store, stream, broken);
    await project(pool, store);
    const incidents = async () =>
      (await projectionStatus(pool, store)).find(({ name }) => name === 'budget-ledger')?.incidents ?? [];
    expect(await incidents()).toMatchObject([{ position, stream }]);
    const retry = { name: 'budget-ledger', position, pool, store } as const;
    expect(await retryProjectionIncident(retry)).toMatchObject({ outcome: 'stopped', position });
  });
});
