import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WhatIfAnswer } from '#audit';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { draftOf, money } from '../support/money-papers.ts';

const paper = '/resolutions/23-v-66-21';
const recurring = money({ recurrence: 'recurring' });

let api: RunningApi;
let office: Person;

const order = async (path: string, body: object): Promise<Answer> => {
  const answer = await office.order(path, { occurredOn: '2023-12-20', ...body });
  expect([path, answer.status < 300]).toEqual([path, true]);
  return answer;
};
const rowsOf = ({ body }: Answer) => body.rows.map(({ year, status, amountCents }) => [year, status, amountCents]);
const yearsOf = (amounts: WhatIfAnswer['then']['amounts']) =>
  amounts.map(({ year, status, amountCents }) => [year, status, amountCents]);

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
}, 60_000);
afterAll(() => api.stop());

describe('something recurring over HTTP', () => {
  it('is of its first year until a plan is known, and from then on of every year that the plan looks at', async () => {
    await order('/resolutions', { ...draftOf([recurring]), occurredOn: '2023-11-06' });
    const submitted = await order(`${paper}/submission`, { occurredOn: '2023-11-07' });
    const before = await api.nobody.ask(`/budget/state?after=${submitted.body.position}`);
    expect(rowsOf(before)).toEqual([[2024, 'proposed', 500_00]]);

    const years = { fiscalYears: [2024, 2025], planYears: [2026, 2027] };
    const plan = { planId: 'haushalt-2024', title: 'Haushaltsplan 2024/25', ...years };
    const established = await order('/budget/plans', { occurredOn: '2023-11-20', ...plan });
    const state = await api.nobody.ask(`/budget/state?after=${established.body.position}`);
    expect(rowsOf(state)).toEqual([2024, 2025, 2026, 2027].map((year) => [year, 'proposed', 500_00]));
    const later = await api.nobody.ask(`/budget/state?year=2026&after=${established.body.position}`);
    expect(rowsOf(later)).toEqual([[2026, 'proposed', 500_00]]);
  });

  it('is told in every year by what would be if an amendment were adopted', async () => {
    const operations = [{ op: 'setAmount', itemId: 'item-1', valueId: 'a', amountCents: 300_00 }];
    await order(`${paper}/amendments`, {
      ...{ occurredOn: '2023-12-01', amendmentId: 'A', mover: { kind: 'faction', name: 'Fraktion A' } },
      ...{ baseVersion: 1, operations, rationale: 'weniger' },
    });
    const { body } = await api.nobody.ask(`${paper}/budget/what-if?adopt=A`);
    const { now, then } = body as unknown as WhatIfAnswer;
    expect(yearsOf(now.amounts)).toEqual([2024, 2025, 2026, 2027].map((year) => [year, 'proposed', 500_00]));
    expect(yearsOf(then.amounts)).toEqual([
      [2024, 'approved', 300_00],
      [2025, 'approved', 300_00],
      [2026, 'proposed', 300_00],
      [2027, 'proposed', 300_00],
    ]);
  });

  it('is approved for both years of the budget, on the page and from the record, and the ledger adds up to it', async () => {
    const vote = {
      ...{ tally: { known: 'counts', yes: 40, no: 20, abstentions: 0, invalid: 0 } },
      ...{ rule: 'hgo-54@2005-04-01', outcome: 'adopted' },
    };
    const decided = await order(`${paper}/decision`, {
      ...{ number: '0487', body: 'Stadtverordnetenversammlung', date: '2023-12-20', adopts: null, vote },
    });
    const expected = [
      [2024, 'approved', 500_00],
      [2025, 'approved', 500_00],
      [2026, 'proposed', 500_00],
      [2027, 'proposed', 500_00],
    ];
    const page = await api.nobody.ask(`/budget/state?after=${decided.body.position}`);
    expect(rowsOf(page)).toEqual(expected);
    expect(page.body).toMatchObject({ years: [2024, 2025, 2026, 2027] });
    expect(rowsOf(await api.nobody.ask('/budget/state?asOf=2023-12-20'))).toEqual(expected);
    expect((await api.nobody.ask(`${paper}?after=${decided.body.position}`)).body.budget).toEqual(page.body.rows);
    expect(rowsOf(await api.nobody.ask('/budget/state?asOf=2023-11-19'))).toEqual([[2024, 'proposed', 500_00]]);

    const { body } = await api.nobody.ask('/budget/ledger?pageSize=200');
    const movements = body.rows as unknown as readonly {
      year: number;
      from: string;
      to: string;
      amountCents: number;
    }[];
    const standing = (year: number, status: string) =>
      movements
        .filter((move) => move.year === year)
        .reduce(
          (sum, { from, to, amountCents }) =>
            sum + (to === status ? amountCents : 0) - (from === status ? amountCents : 0),
          0,
        );
    expect(expected.map(([year, status]) => standing(Number(year), String(status)))).toEqual(Array(4).fill(500_00));
  });
});
