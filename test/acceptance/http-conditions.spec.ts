import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BudgetSheetAnswer } from '#audit';
import { wiesbadenScript } from '../../apps/cli/src/sample/wiesbaden/script.ts';
import type { Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { recordByHttp } from '../support/record-by-http.ts';

const plan = '/budget/plans/haushalt-2024';

let api: RunningApi;
let office: Person;

const order = async (path: string, occurredOn: string, body: object): Promise<void> => {
  const { status } = await office.order(path, { occurredOn, ...body });
  expect([path, status < 300]).toEqual([path, true]);
};

/** The conditions that still hold 2.4 and 2.12 on a day. */
const openOn = async (day: string): Promise<readonly (readonly string[])[]> => {
  const { body } = await api.nobody.ask(`/resolutions/23-v-15-7/budget/sheet?asOf=${day}`);
  const { lines } = body as unknown as BudgetSheetAnswer;
  return lines
    .filter(({ year, conditions }) => year === 2024 && conditions.length > 0)
    .map(({ conditions }) => conditions.filter(({ isOpen }) => isOpen).map(({ condition }) => condition));
};

beforeAll(async () => {
  api = await startApi({ projections: false });
  office = await api.signedIn('buero');
  await recordByHttp(office, wiesbadenScript);
  const years = { planId: 'haushalt-2024', title: 'Haushaltsplan 2024/25', fiscalYears: [2024, 2025] };
  await order('/budget/plans', '2024-01-02', years);
  const csv = 'Position;Jahr;Art;Amt;Bezeichnung;Betrag\nsach;2024;Aufwand;15;Sachkosten;1.000,00';
  const headers = { 'content-type': 'text/csv', 'idempotency-key': crypto.randomUUID() };
  await office.send(`${plan}/baseline?occurredOn=2024-01-02&source=a.csv&unit=euro`, {
    method: 'POST',
    raw: csv,
    headers,
  });
  await order(`${plan}/provisional-management`, '2024-01-03', { year: 2024 });
  await order(`${plan}/adoption`, '2024-02-01', {});
  await order(`${plan}/provisional-management/end`, '2024-03-01', { year: 2024 });
  await order(`${plan}/approvals`, '2024-05-17', { authority: 'Regierungspräsidium', years: [2024, 2025] });
}, 60_000);
afterAll(() => api.stop());

describe('the conditions of money that was released in advance, over HTTP', () => {
  it('are open until provisional management has ended and the plan is approved', async () => {
    const both = ['planApproval', 'provisionalManagement'];
    expect(await openOn('2023-12-20')).toEqual([both, both]);
    expect(await openOn('2024-02-29')).toEqual([both, both]);
    expect(await openOn('2024-03-01')).toEqual([['planApproval'], ['planApproval']]);
    expect(await openOn('2024-05-17')).toEqual([[], []]);
  });
});
