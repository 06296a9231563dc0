import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';

import { createMemoryEventStore } from '#event-store';
import { isoDate } from '#kernel';
import { applicationPool } from '#platform';
import type { Queries } from '#read-models';
import { createQueries, readModelsSchema } from '#read-models';

import type { FreshDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { amended, costlyItem, drafted, struck, submitted, textItem, wholeLife } from './paper-events.ts';
import { record } from './record-events.ts';
import { project } from './running.ts';

describe('asking the pages', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let queries: Queries;

  beforeAll(async () => {
    database = await freshDatabase({ schemas: [readModelsSchema] });
    pool = applicationPool(database.connectionString, { max: 10 });
    queries = createQueries(pool);
    const store = createMemoryEventStore();
    await record(store, wholeLife('23-V-15-0007', '0487'), { occurredOn: isoDate('2023-12-20') });
    await record(store, [
      drafted({ paper: '22-V-02-0010', title: 'Ärztehaus am Platz', department: 'Amt 02' }),
      submitted('22-V-02-0010'),
      amended('22-V-02-0010', [struck('2')]),
      drafted({ paper: '22-V-02-0009', title: 'Zoo', department: 'Amt 02', visibility: 'nonPublic' }),
      submitted('22-V-02-0009'),
      drafted({
        paper: '24-V-03-0001',
        title: 'Entwurf',
        department: 'Dezernat III/03',
        items: [textItem('1', 'Die Häuser am Fluss werden saniert.'), costlyItem('2', 99)],
      }),
    ]);
    await project(pool, store);
  });

  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const found = async (filter: Partial<Parameters<Queries['register']>[0]>): Promise<readonly string[]> => {
    const { rows, total } = await queries.register({ audience: 'all', sort: 'paper', ...filter });
    expect(total).toBe(rows.length);
    return rows.map(({ paper }) => paper);
  };

  it('lists papers in counting order of their numbers', async () => {
    expect(await found({})).toEqual(['22-V-02-0009', '22-V-02-0010', '23-V-15-0007', '24-V-03-0001']);
    expect(await found({ order: 'desc' })).toEqual(['24-V-03-0001', '23-V-15-0007', '22-V-02-0010', '22-V-02-0009']);
  });

  it.each([
    ['title', ['22-V-02-0010', '23-V-15-0007', '24-V-03-0001', '22-V-02-0009']],
    ['status', ['24-V-03-0001', '22-V-02-0009', '22-V-02-0010', '23-V-15-0007']],
  ] as const)('sorts by %s, umlauts as their vowel and statuses as papers live', async (sort, papers) => {
    expect(await found({ sort })).toEqual(papers);
  });

  it('shows every row once when pages are turned, with the same total on each', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => queries.register({ audience: 'all', sort: 'date', page, pageSize: 2 })),
    );
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4]);
    const papers = pages.flatMap(({ rows }) => rows.map(({ paper }) => paper));
    expect(papers.toSorted()).toEqual(['22-V-02-0009', '22-V-02-0010', '23-V-15-0007', '24-V-03-0001']);
  });

  it('narrows by status, department and year', async () => {
    expect(await found({ status: 'forwarded' })).toEqual(['23-V-15-0007']);
    expect(await found({ department: 'Amt 02' })).toEqual(['22-V-02-0009', '22-V-02-0010']);
    expect(await found({ year: 2022 })).toEqual([]);
    expect(await found({ year: 2023, status: 'draft' })).toEqual(['24-V-03-0001']);
  });

  it.each([
    ['0487', ['23-V-15-0007']],
    ['487', ['23-V-15-0007']],
    ['23-V-15-0007', ['23-V-15-0007']],
    ['23-v-15-7', ['23-V-15-0007']],
    ['22-V-02', ['22-V-02-0009', '22-V-02-0010']],
    ['Ärztehäuser', ['22-V-02-0010']],
    ['aerztehaus', ['22-V-02-0010']],
    ['Haus', ['24-V-03-0001']],
    ['sanierte häuser', ['24-V-03-0001']],
    ['STRASSENBAUM', ['23-V-15-0007']],
    ['Straßenbäume bewässern', ['23-V-15-0007']],
    ['Bewässer', ['23-V-15-0007']],
    ['Straßenbäume Zoo', []],
    ['10.000 Euro', ['22-V-02-0009', '22-V-02-0010', '23-V-15-0007']],
  ])('finds %s', async (search, papers) => {
    expect(await found({ search })).toEqual(papers);
  });

  it.each([
    "' & | ! :*",
    "'; drop table x; --",
    '\\',
    '((((',
    '!!!',
    ':*',
    "a'b:*c",
    '<-> <2>',
    '\u0000',
    '\ud800',
    '%_',
    'der',
    '🙂',
    "d'Or",
  ])('answers odd input %j with what it finds and never with an error', async (search) => {
    const { rows } = await queries.register({ audience: 'all', search });
    expect(rows).toEqual([]);
  });

  it.each([
    ['a long word', 'x'.repeat(5_000)],
    ['many words', 'a '.repeat(5_000)],
    ['a long number', '1'.repeat(3_000)],
  ])('answers %s with nothing', async (_, search) => {
    expect(await found({ search })).toEqual([]);
  });

  it('finds everything when nothing but blanks was typed', async () => {
    expect(await found({ search: '  ' })).toHaveLength(4);
  });

  it('tells the public of public papers once they are submitted, and of nothing else by count or search', async () => {
    expect(await found({ audience: 'public' })).toEqual(['22-V-02-0010', '23-V-15-0007']);
    expect(await found({ audience: 'public', search: 'Zoo' })).toEqual([]);
    expect(await found({ audience: 'public', search: 'Entwurf' })).toEqual([]);
    expect(await queries.resolution({ resolutionId: '22-v-2-9', audience: 'public' })).toBeNull();
    expect(await queries.resolution({ resolutionId: '22-v-2-9', audience: 'all' })).toMatchObject({ title: 'Zoo' });
  });

  it('tells a department of its own papers and those of its offices besides', async () => {
    expect(await found({ audience: { department: 'Amt 02' } })).toHaveLength(3);
    expect(await found({ audience: { department: 'Dezernat III' } })).toContain('24-V-03-0001');
    expect(await found({ audience: { department: 'Dezernat I' } })).toEqual(['22-V-02-0010', '23-V-15-0007']);
  });

  it('sums the budget over the papers its audience may read, without drafts', async () => {
    const sums = async (audience: Parameters<Queries['budgetState']>[0]['audience']) =>
      (await queries.budgetState({ audience, year: 2024 })).rows.map(({ status, amountCents }) => [
        status,
        amountCents,
      ]);
    expect(await sums('all')).toEqual([
      ['proposed', 2_000_000],
      ['approved', 1_000_000],
    ]);
    expect(await sums('public')).toEqual([
      ['proposed', 1_000_000],
      ['approved', 1_000_000],
    ]);
    expect((await queries.budgetState({ audience: 'all', year: 2023 })).rows).toEqual([]);
  });

  it('shows a paper with its text, its budget, its forwardings and its history', async () => {
    const page = await queries.resolution({ resolutionId: '23-v-15-7', audience: 'public' });
    expect(page).toMatchObject({
      paper: '23-V-15-0007',
      status: 'forwarded',
      revision: 4,
      position: '7',
      resolution: { number: '0487', body: 'Stadtverordnetenversammlung', date: '2023-12-20' },
      budget: [{ year: 2024, status: 'approved', amountCents: 1_000_000 }],
      forwardings: [{ recipient: 'Dezernat II', items: ['2'], state: 'acknowledged', acknowledgedOn: '2023-12-20' }],
    });
    expect(page?.history.map(({ type }) => type)).toEqual([
      'PaperDrafted',
      'PaperSubmitted',
      'ResolutionDecided',
      'ForwardingsOrdered',
      'TaskDelivered',
      'TaskAcknowledged',
    ]);
  });

  it('shows a department its own inbox only', async () => {
    const inbox = (department: string, state: 'open' | 'acknowledged' | 'all') =>
      queries.inbox({ audience: { department }, state });
    expect(await inbox('Dezernat II', 'all')).toMatchObject({
      total: 1,
      rows: [{ paper: '23-V-15-0007', items: ['2'] }],
    });
    expect(await inbox('Dezernat II', 'open')).toMatchObject({ total: 0, rows: [] });
    expect(await inbox('Dezernat III', 'all')).toMatchObject({ total: 0, rows: [] });
    const all = await queries.inbox({ audience: 'all', state: 'acknowledged', recipient: 'Dezernat II' });
    expect(all.total).toBe(1);
  });
});
