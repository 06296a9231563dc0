import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BudgetPackagesAnswer, WhatIfAnswer } from '#audit';
import { stuttgartScript } from '../../apps/cli/src/sample/stuttgart/script.ts';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { recordByHttp } from '../support/record-by-http.ts';

const paper = '/resolutions/grdrs-236-2023';
const vote = (outcome: 'adopted' | 'rejected') => ({
  body: 'Gemeinderat',
  meetingDate: '2023-12-15',
  occurredOn: '2023-12-15',
  vote: {
    tally: { known: 'counts', yes: outcome === 'adopted' ? 40 : 20, no: 30, abstentions: 0, invalid: 0 },
    rule: 'gemo-bw-37@2000-07-24',
    outcome,
  },
});

let api: RunningApi;
let office: Person;

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
  await recordByHttp(office, stuttgartScript);
}, 60_000);
afterAll(() => api.stop());

const rejectFirst = () => office.order(`${paper}/packages/1/votes`, vote('rejected'));
const asked = async <Body>(path: string): Promise<Body> => (await api.nobody.ask(path)).body as unknown as Body;
const rowsOf = ({ body }: Answer, status: string) =>
  body.rows.filter((row) => row.status === status).map(({ year, amountCents }) => [year, amountCents / 100_000]);

describe('adopting a package over HTTP', () => {
  it('is refused for a package nobody filed, and for those who are not the office', async () => {
    expect(await office.order(`${paper}/packages/4%2F9/votes`, vote('adopted'))).toMatchObject({
      status: 404,
      body: { code: 'PACKAGE_NOT_FILED' },
    });
    const department = await api.signedIn('dezernat-ii');
    expect((await department.order(`${paper}/packages/4/votes`, vote('adopted'))).status).toBe(403);
  });

  it('settles the others, and its figures are the money of the paper on every page', async () => {
    const whatIf = await asked<WhatIfAnswer>(`${paper}/budget/what-if?adopt=4`);
    expect((await rejectFirst()).status).toBe(200);
    const adopted = await office.order(`${paper}/packages/4/votes`, vote('adopted'));
    expect(adopted).toMatchObject({ status: 200, body: { resolutionId: 'grdrs-236-2023', repeated: false } });
    const { packages } = await asked<BudgetPackagesAnswer>(`${paper}/budget/packages`);
    expect(packages.map(({ status }) => status)).toEqual(['rejected', 'settled', 'settled', 'adopted', 'settled']);

    const decided = await office.order(`${paper}/decision`, {
      ...vote('adopted'),
      number: '236',
      date: '2023-12-15',
      meetingDate: undefined,
    });
    expect(decided.status).toBe(200);
    const state = await api.nobody.ask(`/budget/state?after=${decided.body.position}`);
    expect(rowsOf(state, 'approved')).toEqual([
      [2024, 41_291],
      [2024, 10_636],
      [2025, 48_471],
      [2025, 16_022],
    ]);
    const page = await api.nobody.ask(`${paper}?after=${decided.body.position}`);
    expect(page.body.budget).toEqual(state.body.rows);
    expect(whatIf.then.amounts.map(({ amountCents }) => amountCents)).toEqual(
      state.body.rows.map(({ amountCents }) => amountCents),
    );
    expect(page.body.posts).toEqual({ neededFteHundredths: 18_000, netNewFteHundredths: 18_000 });
  });
});
