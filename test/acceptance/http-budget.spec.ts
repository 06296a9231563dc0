import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  BudgetOverviewAnswer,
  BudgetPackagesAnswer,
  BudgetSheetAnswer,
  BudgetStepsAnswer,
  WhatIfAnswer,
} from '#audit';
import { offenburgScript } from '../../apps/cli/src/sample/offenburg/script.ts';
import { stuttgartScript } from '../../apps/cli/src/sample/stuttgart/script.ts';
import { wiesbadenScript } from '../../apps/cli/src/sample/wiesbaden/script.ts';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { storeName } from '../support/open-store.ts';
import { recordByHttp } from '../support/record-by-http.ts';

let api: RunningApi;
let office: Person;
let position = '0';

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
  position = await recordByHttp(office, [...wiesbadenScript, ...offenburgScript, ...stuttgartScript]);
}, 60_000);
afterAll(() => api.stop());

const asked = async <Body>(path: string): Promise<Body> => {
  const { status, body } = await api.nobody.ask(path);
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return body as unknown as Body;
};

const thousands = (amounts: readonly { readonly year: number; readonly amountCents: number }[]) =>
  amounts.map(({ year, amountCents }) => `${year}: ${amountCents / 100_000}`);

describe(`paper 201/21 of Offenburg over HTTP, its log on ${storeName()}`, () => {
  const sheet = () => asked<BudgetSheetAnswer>('/resolutions/201-21/budget/sheet?asOf=2021-11-22');

  it('comes to 11 698 000 Euro, summed up as its table is', async () => {
    const { totals, paper, asOf } = await sheet();
    expect({ paper, asOf }).toEqual({ paper: '201/21', asOf: '2021-11-22' });
    expect(totals.map(({ group, years, amountCents }) => [group, years.join('/'), amountCents / 100_000])).toEqual(
      expect.arrayContaining([
        ['programme', '2021', 691],
        ['programme', '2022/2023', 4_206],
        ['programme', '2024/2025', 3_873],
        ['migration', '2021', 30],
        ['migration', '2022/2023', 1_908],
        ['migration', '2024/2025', 990],
        ['all', '2021/2022/2023/2024/2025', 11_698],
      ]),
    );
  });

  it('creates 21.90 posts, 25.50 with the migration, 8.00 of them filled early', async () => {
    const { postTotals } = await sheet();
    expect(postTotals.map(({ group, fteHundredths }) => [group, fteHundredths])).toEqual(
      expect.arrayContaining([
        ['programme', 2190],
        ['migration', 360],
        ['all', 2550],
      ]),
    );
    expect(postTotals.filter(({ fteHundredths }) => fteHundredths === 800)).toHaveLength(1);
  });

  it('declares 6 835 000 Euro for 2022/23, which contains 2021: the one finding', async () => {
    const { findings } = await sheet();
    expect(findings).toMatchObject([
      {
        code: 'TOTAL_CONTAINS_OTHER_YEARS',
        declared: 683_500_000,
        computed: 611_400_000,
        contains: [2021, 2022, 2023],
      },
    ]);
  });

  it('has the commitment authorisations of 2021 and the cover of what is over the plan', async () => {
    const { lines } = await sheet();
    const commitments = lines.filter(({ kind, year }) => kind === 'commitment' && year === 2021);
    expect(commitments.map(({ amountCents }) => amountCents)).toEqual([110_000_000, 120_000_000]);
    const overPlan = lines.filter(({ instrument }) => instrument === 'overPlan');
    expect(overPlan.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBeGreaterThanOrEqual(72_100_000);
  });
});

describe('paper GRDrs 236/2023 of Stuttgart over HTTP', () => {
  const packages = () => asked<BudgetPackagesAnswer>('/resolutions/grdrs-236-2023/budget/packages');
  const whatIf = (query: string) => asked<WhatIfAnswer>(`/resolutions/grdrs-236-2023/budget/what-if?${query}`);

  it('has five packages side by side, money in thousand euro, posts in hundredths', async () => {
    const table = await packages();
    const shown = table.packages.map(({ label, kind, amounts, posts, postTotalFteHundredths, personnel }) => [
      ...[label, kind, ...thousands(amounts)],
      posts.map(({ fteHundredths }) => fteHundredths).join(' + '),
      ...[postTotalFteHundredths, ...thousands(personnel)],
    ]);
    expect(shown).toEqual([
      ['1', 'quantified', '2024: 24500', '2025: 24500', '1500 + 1500', 3000, '2024: 750', '2025: 2250'],
      ['2', 'enumerated', '2024: 34546', '2025: 33799', '13835 + 100', 13935, '2024: 8597', '2025: 12964'],
      ['3', 'quantified', '2024: 36736', '2025: 39798', '13000 + 0', 13000, '2024: 7852', '2025: 11778'],
      ['4', 'quantified', '2024: 41291', '2025: 48471', '17900 + 100', 18000, '2024: 10636', '2025: 16022'],
      ['5', 'complement', '2024: 3194', '2025: 3636', '3225 + 1050', 4375, '2024: 2352', '2025: 3490'],
    ]);
    expect(table.packages[1]?.measures).toHaveLength(60);
  });

  it('declares the posts of package 5 wrong and leaves motion 4284/2023 unanswered', async () => {
    expect((await packages()).findings).toEqual([
      { code: 'POSTS_TOTAL_DIFFERS', place: '5', declared: 4375, computed: 4275 },
      { code: 'MOTION_UNANSWERED', place: '4284/2023', declared: 1, computed: 0 },
    ]);
  });

  it('tells what package 4 with its complement would bring, and records nothing', async () => {
    const before = await api.store.head();
    const { now, then, difference, conflicts } = await whatIf('adopt=4&adopt=5&year=2024');
    expect(now.amounts).toEqual([]);
    expect(then.amounts.map(({ kind, amountCents }) => [kind, amountCents / 100_000])).toEqual([
      ['operatingOrCapital', 44_485],
      ['personnel', 12_988],
    ]);
    expect(difference.amounts).toEqual(then.amounts);
    expect(conflicts).toEqual([]);
    expect(await api.store.head()).toBe(before);
  });

  it('says that nobody knows what packages 2 and 3 share, and counts the first only', async () => {
    const { then, conflicts } = await whatIf('adopt=2&adopt=3&year=2024');
    expect(conflicts).toEqual([{ kind: 'unknownOverlap', a: '2', b: '3', item: null, measures: [] }]);
    expect(then.amounts).toEqual((await whatIf('adopt=2&year=2024')).then.amounts);
  });

  it.each([
    ['adopt=9', 422, 'CHOICE_UNKNOWN'],
    ['adopt=4&adopt=4', 422, 'CHOICE_REPEATED'],
    ['adopt=4&year=2031', 422, 'YEAR_OUTSIDE_THE_PLAN'],
    ['adopt=4&asOf=2023-02-30', 400, 'REQUEST_INVALID'],
  ])('refuses %s', async (query, status, code) => {
    const answer = await api.nobody.ask(`/resolutions/grdrs-236-2023/budget/what-if?${query}`);
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('does not know the packages before they were filed', async () => {
    const before = await asked<BudgetPackagesAnswer>('/resolutions/grdrs-236-2023/budget/packages?asOf=2023-11-21');
    expect(before.packages).toEqual([]);
  });
});

describe('paper 23-V-15-0007 of Wiesbaden over HTTP', () => {
  it('approves 54 340 and 100 000 Euro for 2024 and creates no post', async () => {
    const { lines, posts } = await asked<BudgetSheetAnswer>('/resolutions/23-v-15-7/budget/sheet?asOf=2023-12-20');
    const granted = lines.filter(({ year }) => year === 2024).map(({ amountCents }) => amountCents);
    expect(granted.toSorted()).toEqual([10_000_000, 5_434_000]);
    expect(posts.filter(({ movement }) => movement === 'converted').map(({ fteHundredths }) => fteHundredths)).toEqual([
      200,
    ]);
    expect(posts.filter(({ movement }) => movement === 'created')).toEqual([]);
  });

  it('was brought to 154 340 Euro by one committee, item by item', async () => {
    const { filedCents, steps, nowCents } = await asked<BudgetStepsAnswer>('/resolutions/23-v-15-7/budget/steps');
    expect(nowCents).toBe(15_434_000);
    expect(steps.reduce((cents, { deltaCents }) => cents + deltaCents, filedCents)).toBe(nowCents);
    expect(new Set(steps.map(({ name }) => name))).toEqual(new Set(['Ausschuss für Finanzen und Beteiligungen']));
    expect(steps.map(({ item }) => item)).toContain('2.4');
    const before = await asked<BudgetStepsAnswer>('/resolutions/23-v-15-7/budget/steps?asOf=2023-12-19');
    expect(before).toMatchObject({ filedCents, steps: [], nowCents: filedCents });
  });

  it('can no longer be asked what if', async () => {
    const answer = await api.nobody.ask('/resolutions/23-v-15-7/budget/what-if');
    expect(answer).toMatchObject({ status: 409, body: { code: 'RESOLUTION_ALREADY_DECIDED' } });
  });
});

describe('the budget state over HTTP', () => {
  const state = (query: string) => asked<BudgetOverviewAnswer>(`/budget/state?${query}&after=${position}`);
  const sum = (rows: readonly { readonly status: string; readonly amountCents: number }[], wanted: string) =>
    rows.filter(({ status }) => status === wanted).reduce((total, { amountCents }) => total + amountCents, 0);

  it('has 154 340 Euro approved for 2024, by place and kind as well, and no new post by 23-V-15-0007', async () => {
    const { rows, amounts, posts, years } = await state('year=2024');
    expect(sum(rows, 'approved')).toBe(15_434_000);
    expect(sum(amounts, 'approved')).toBe(15_434_000);
    expect(sum(amounts, 'releasedInAdvance')).toBe(15_434_000);
    expect(amounts).toContainEqual({
      ...{ year: 2024, costObject: 'Dezernat II/15', kind: 'operating', status: 'approved', amountCents: 10_000_000 },
    });
    const needed = posts.filter(({ department }) => department === 'Dezernat II/15');
    expect(needed).toMatchObject([{ status: 'approved', fteHundredths: 0, neededFteHundredths: 200 }]);
    expect(years).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  it.each(['year=2050', 'year=2050&asOf=2024-01-01'])('is refused for %s, which no paper speaks of', async (query) =>
    expect(await api.nobody.ask(`/budget/state?${query}`)).toMatchObject({
      status: 422,
      body: { code: 'YEAR_OUTSIDE_THE_PLAN', facts: { field: '/year', found: 2050 } },
    }),
  );

  it('counts 25.50 posts of 201/21 in every year from 2022 on', async () => {
    const { posts } = await state('');
    const created = (year: number) =>
      posts.filter((row) => row.year === year && row.status === 'approved').map(({ fteHundredths }) => fteHundredths);
    expect([2022, 2023, 2025].map((year) => created(year).reduce((total, fte) => total + fte, 0))).toEqual([
      2550, 2550, 2550,
    ]);
  });

  it('is the same from the record as on the page, and another one on an earlier day', async () => {
    const { asOf, rows, amounts, posts, years } = await state('');
    const replayed = await state(`asOf=${asOf}`);
    expect(replayed).toMatchObject({ rows, amounts, posts, years });
    const before = await state('year=2024&asOf=2023-12-19');
    expect([sum(before.rows, 'approved'), sum(before.rows, 'proposed') > 0]).toEqual([0, true]);
    const known = await state('knownAt=2023-12-19T00:00:00Z');
    expect(known).toMatchObject({ rows: [], amounts: [], posts: [] });
  });
});

describe('the money of a paper that is not public', () => {
  const questions = ['sheet', 'packages', 'what-if'];
  const unknown = async (path: string): Promise<readonly Answer[]> =>
    Promise.all(questions.map((name) => api.nobody.ask(`/resolutions/${path}/budget/${name}`)));

  it('is unknown to the public and to other departments, and known to its own', async () => {
    const [draft, submission, ...more] = stuttgartScript;
    if (draft?.type !== 'DraftPaper' || submission === undefined) throw new Error('Found no draft, expected one.');
    const secret = { ...draft, data: { ...draft.data, resolutionId: '24-v-9-1', paper: '24-V-9-1' } };
    await recordByHttp(office, [{ ...secret, data: { ...secret.data, visibility: 'nonPublic' } }]);
    for (const order of [submission, ...more]) {
      if (!('resolutionId' in order.data)) continue;
      await recordByHttp(office, [{ ...order, data: { ...order.data, resolutionId: '24-v-9-1' } } as typeof order]);
    }
    const nobodys = await unknown('24-v-9-2');
    const theirs = await unknown('24-v-9-1');
    expect(theirs.map(({ status }) => status)).toEqual([404, 404, 404]);
    const told = (answers: readonly Answer[]) => answers.map(({ body }) => ({ ...body, instance: '', facts: {} }));
    expect(told(theirs)).toEqual(told(nobodys));
    const department = await api.signedIn('dezernat-ii');
    expect((await department.ask('/resolutions/24-v-9-1/budget/sheet')).status).toBe(404);
    expect((await office.ask('/resolutions/24-v-9-1/budget/packages')).status).toBe(200);
  });

  it('is in no sum that the public sees, today or on another day', async () => {
    const [draft, submission] = offenburgScript;
    if (draft?.type !== 'DraftPaper' || submission?.type !== 'SubmitPaper') throw new Error('Found no draft.');
    const data = { ...draft.data, resolutionId: '24-v-9-3', paper: '24-V-9-3', visibility: 'nonPublic' } as const;
    const open = (query: string) => asked<BudgetOverviewAnswer>(`/budget/state?${query}`);
    const publics = await open(`after=${position}`);
    position = await recordByHttp(office, [
      { ...draft, data },
      { ...submission, data: { resolutionId: '24-v-9-3' } },
    ]);
    const { rows, amounts, posts, years } = publics;
    expect(await open(`after=${position}`)).toMatchObject({ rows, amounts, posts, years });
    expect(await open(`asOf=${publics.asOf}`)).toMatchObject({ rows, amounts, posts, years });
    const offices = (await office.ask(`/budget/state?asOf=${publics.asOf}`)).body.rows;
    expect(offices.length).toBeGreaterThan(rows.length);
  });

  it('is unknown to the public on a day before the submission of a public one', async () => {
    const then = '/resolutions/201-21/budget/sheet?asOf=2021-10-01';
    expect((await api.nobody.ask(then)).body).toMatchObject({ code: 'PAPER_UNKNOWN' });
  });
});
