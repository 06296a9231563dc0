import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { offenburgScript } from '../../apps/cli/src/sample/offenburg/script.ts';
import { wiesbadenScript } from '../../apps/cli/src/sample/wiesbaden/script.ts';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { nothingRecorded } from '../support/nothing-recorded.ts';
import { recordByHttp } from '../support/record-by-http.ts';

const plan = '/budget/plans/haushalt-2024';
const heading = 'Position;Jahr;Art;Amt;Bezeichnung;Betrag';
const csv = [
  heading,
  'sach;2024;Aufwand;15;Sachkosten;1.000,00',
  'bau;2024;Investition;15;Umbau;400,00',
  'stelle;2024;Stellen;15;Sachbearbeitung;2,50',
].join('\n');
const grant = { kind: 'grant', resolutionId: '23-v-15-7' };

let api: RunningApi;
let office: Person;

const order = (place: string, body: object, occurredOn = '2024-02-01'): Promise<Answer> =>
  office.order(`${plan}${place}`, { occurredOn, ...body });

const importing = (
  raw: string | Uint8Array<ArrayBuffer>,
  { terms = 'unit=euro', person = office, type = 'text/csv' } = {},
): Promise<Answer> =>
  person.send(`${plan}/baseline?occurredOn=2024-01-15&source=entwurf.csv&${terms}`, {
    method: 'POST',
    raw,
    headers: { 'content-type': type, 'idempotency-key': randomUUID() },
  });

const refused = (send: () => Promise<Answer>): Promise<Answer> => nothingRecorded(api, send);

const release = (releaseId: string, lineId: string, amountCents: number): Promise<Answer> =>
  order('/releases', { releaseId, target: { kind: 'line', lineId }, amountCents }, '2024-06-01');

const sumsOf2024 = async (query: string): Promise<readonly number[]> => {
  const { body } = await api.nobody.ask(`/budget/state?year=2024&${query}`);
  return ['approved', 'releasedInAdvance', 'released'].map((status) =>
    body.rows.filter((row) => row.status === status).reduce((total, { amountCents }) => total + amountCents, 0),
  );
};

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
  await recordByHttp(office, wiesbadenScript);
  const body = { planId: 'haushalt-2024', title: 'Haushaltsplan 2024/25', fiscalYears: [2024, 2025] };
  expect((await office.order('/budget/plans', { occurredOn: '2024-01-15', ...body })).status).toBe(201);
}, 60_000);
afterAll(() => api.stop());

describe('the baseline of a budget plan over HTTP', () => {
  it.each([
    ['an amount of another unit', `${heading}\nsach;2024;Aufwand;15;Sachkosten;1 T€`, 'UNIT_MIXED', '2 Betrag'],
    ['an amount of the wrong sign', `${heading}\nsach;2024;Aufwand;15;Sachkosten;-1,00`, 'SIGN_WRONG', '2 Betrag'],
    ['a malformed amount', `${csv}\nneu;2024;Aufwand;15;Neu;1.00`, 'NUMBER_MALFORMED', '5 Betrag'],
    ['a position twice', `${csv}\nsach;2024;Aufwand;15;Neu;1,00`, 'ID_REPEATED', '5 Position'],
  ] as const)('is refused with %s, by row and column', async (_, file, because, place) => {
    const [row, column] = place.split(' ');
    expect(await refused(() => importing(file))).toMatchObject({
      status: 422,
      body: { code: 'BASELINE_UNREADABLE', facts: { because, row: Number(row), column } },
    });
  });

  it('is refused in another encoding than UTF-8', async () => {
    const latin = new Uint8Array(Buffer.from(csv.replace('Sachkosten', 'Gebühren'), 'latin1'));
    expect(await refused(() => importing(latin))).toMatchObject({
      status: 422,
      body: { code: 'BASELINE_UNREADABLE', facts: { because: 'ENCODING_WRONG' } },
    });
  });

  it('is refused with a year outside the plan', async () => {
    const file = `${csv}\nneu;2026;Aufwand;15;Neu;1,00`;
    expect(await refused(() => importing(file))).toMatchObject({
      status: 422,
      body: { code: 'YEAR_OUTSIDE_PLAN', facts: { found: 2026, expected: [2024, 2025] } },
    });
  });

  it('is refused without its unit, as another kind of file and from anybody but the office', async () => {
    expect(await refused(() => importing(csv, { terms: '' }))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/unit' }] },
    });
    expect(await refused(() => importing(csv, { type: 'text/plain' }))).toMatchObject({ status: 415 });
    expect(await refused(() => importing('{}', { type: 'application/json' }))).toMatchObject({ status: 415 });
    const person = await api.signedIn('dezernat-ii');
    expect(await refused(() => importing(csv, { person }))).toMatchObject({ body: { code: 'ROLE_NOT_ALLOWED' } });
  });

  it('is imported once as a whole', async () => {
    expect(await importing(csv)).toMatchObject({ status: 201, body: { planId: 'haushalt-2024', revision: 2 } });
    expect(await refused(() => importing(csv))).toMatchObject({
      status: 409,
      body: { code: 'BASELINE_ALREADY_IMPORTED' },
    });
    const { body } = await api.nobody.ask(plan);
    expect(body).toMatchObject({
      plan: { status: 'established', source: 'entwurf.csv' },
      lines: [
        { lineId: 'sach', amountCents: 100_000, availableCents: 100_000 },
        { lineId: 'bau', amountCents: 40_000 },
      ],
    });
  });
});

describe('a budget plan over HTTP', () => {
  it('is altered by change lists until it is adopted', async () => {
    const changes = [{ kind: 'set', lineId: 'sach', amountCents: 120_000 }];
    const list = { number: 1, title: '1. Änderungsliste', changes };
    expect(await order('/change-lists', list, '2024-01-20')).toMatchObject({ status: 201 });
    expect(await order('/adoption', {})).toMatchObject({ status: 200 });
    expect(await refused(() => order('/change-lists', { ...list, number: 2 }))).toMatchObject({
      status: 409,
      body: { code: 'PLAN_ALREADY_ADOPTED' },
    });
  });

  it('lets what was released in advance become released once its approval is recorded', async () => {
    expect(await sumsOf2024('asOf=2024-05-16')).toEqual([15_434_000, 15_434_000, 0]);
    const approval = { authority: 'Regierungspräsidium', years: [2024, 2025] };
    const { status, body } = await order('/approvals', approval, '2024-05-17');
    expect(status).toBe(200);
    expect(await sumsOf2024(`after=${body.position}`)).toEqual([15_434_000, 0, 15_434_000]);
    expect(await sumsOf2024('asOf=2024-05-16')).toEqual([15_434_000, 15_434_000, 0]);
    const ledger = await api.nobody.ask('/budget/ledger?paper=23-V-15-7&year=2024&pageSize=200');
    const rows = ledger.body.rows as unknown as readonly { from: string; cause: { eventType: string } }[];
    expect(rows.filter(({ cause }) => cause.eventType === 'BudgetPlanApproved')).not.toEqual([]);
    expect(await api.nobody.ask('/budget/plans')).toMatchObject({
      body: {
        plans: [{ planId: 'haushalt-2024', adoptedOn: '2024-02-01', approvals: [{ approvedOn: '2024-05-17' }] }],
      },
    });
  });

  it('releases no more than was approved and grants what nobody granted to nobody', async () => {
    expect(await release('f-1', 'sach', 120_000)).toMatchObject({ status: 201 });
    expect(await refused(() => release('f-2', 'sach', 1))).toMatchObject({
      status: 409,
      body: { code: 'RELEASE_ABOVE_APPROVED', facts: { found: 1, expected: 0 } },
    });
    const target = { ...grant, itemId: 'item-none', valueId: 'amount' };
    expect(await refused(() => order('/releases', { releaseId: 'f-3', target, amountCents: 1 }))).toMatchObject({
      status: 422,
      body: { code: 'GRANT_UNKNOWN' },
    });
  });

  it('moves no more from a line than is left of it', async () => {
    const rationale = 'Mehrbedarf';
    const transfer = { transferId: 'u-1', fromLineId: 'bau', toLineId: 'sach', amountCents: 40_001, rationale };
    expect(await refused(() => order('/transfers', transfer))).toMatchObject({
      status: 409,
      body: { code: 'PLAN_LINE_EXHAUSTED', facts: { available: 40_000, asked: 40_001 } },
    });
    expect(await order('/transfers', { ...transfer, amountCents: 40_000 })).toMatchObject({ status: 201 });
  });

  it('sets and lifts a blocking note, and begins and ends provisional management', async () => {
    const note = { noteId: 's-1', target: { kind: 'line', lineId: 'sach' }, amountCents: 40_000, wording: 'gesperrt' };
    expect(await order('/blocking-notes', note)).toMatchObject({ status: 201 });
    const lifting = { note: { kind: 'set', noteId: 's-1' } };
    expect(await order('/blocking-notes/lifting', lifting)).toMatchObject({ status: 200 });
    expect(await order('/provisional-management', { year: 2025 })).toMatchObject({ status: 200 });
    expect(await order('/provisional-management/end', { year: 2025 })).toMatchObject({ status: 200 });
    expect((await api.nobody.ask(plan)).body).toMatchObject({
      plan: { notes: [{ noteId: 's-1', lifted: true }], provisional: [{ year: 2025, ended: true }] },
    });
  });

  it('is unknown under a name that nothing has', async () => {
    for (const name of ['haushalt-1999', 'A%20b']) {
      expect(await api.nobody.ask(`/budget/plans/${name}`)).toMatchObject({
        status: 404,
        body: { code: 'PLAN_UNKNOWN' },
      });
    }
  });
});

describe('the books of the budget over HTTP', () => {
  it('show the ledger page by page', async () => {
    const whole = (await api.nobody.ask('/budget/ledger?pageSize=200')).body as unknown as Ledger;
    const second = (await api.nobody.ask('/budget/ledger?pageSize=2&page=2')).body as unknown as Ledger;
    expect(second).toMatchObject({ total: whole.total, page: 2, pageSize: 2 });
    expect(second.rows).toEqual(whole.rows.slice(2, 4));
  });

  it('show of the ledger what is asked for, sorted and summed up', async () => {
    const question = 'status=released&cause=BudgetPlanApproved&year=2024&sort=amount&order=desc';
    const { body } = await api.nobody.ask(`/budget/ledger?${question}`);
    const { rows, sums, total } = body as unknown as Ledger;
    const amounts = rows.map(({ amountCents = 0 }) => amountCents);
    expect(total).toBe(rows.length);
    expect(amounts).toEqual(amounts.toSorted((one, other) => other - one));
    expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(15_434_000);
    const released = sums.amounts.filter(({ status }) => status === 'released');
    expect(released.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(15_434_000);
    const { body: none } = await api.nobody.ask(`/budget/ledger?${question}&kind=posts`);
    expect(none).toMatchObject({ total: 0, sums: { amounts: [], posts: [] } });
  });

  it('add up to the budget state of the year', async () => {
    const { body } = await api.nobody.ask('/budget/ledger?year=2024&pageSize=1');
    const { sums } = body as unknown as Ledger;
    const sumOf = (status: string): number =>
      sums.amounts.filter((row) => row.status === status).reduce((total, { amountCents }) => total + amountCents, 0);
    expect(['approved', 'releasedInAdvance', 'released'].map(sumOf)).toEqual(await sumsOf2024(''));
  });

  it.each(['year=24', 'kind=money', 'status=gone', 'cause=Nothing', 'sort=colour', 'order=up', 'page=0', 'after=x'])(
    'refuse %s, and name the field',
    async (query) =>
      expect(await api.nobody.ask(`/budget/ledger?${query}`)).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: `/${query.split('=')[0]}` }] },
      }),
  );

  it('show the posts of a day by department', async () => {
    const { body } = await api.nobody.ask('/budget/posts?on=2024-07-01');
    const posts = body.posts as readonly { readonly department: string }[];
    expect(posts.find(({ department }) => department === '15')).toMatchObject({ plannedFteHundredths: 250 });
    const only = await api.nobody.ask('/budget/posts?on=2024-07-01&department=15');
    expect(only.body).toMatchObject({ total: 1, sums: { plannedFteHundredths: 250 }, byStatus: [] });
    expect(await api.nobody.ask('/budget/posts?on=2024-02-30')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/on' }] },
    });
  });

  it('show nothing of a paper that is not public, nor in sums, but to those who may read it', async () => {
    const [draft, submission] = offenburgScript;
    if (draft?.type !== 'DraftPaper' || submission?.type !== 'SubmitPaper') throw new Error('Found no draft.');
    const before = await Promise.all(questions.map((path) => api.nobody.ask(path)));
    const data = { ...draft.data, resolutionId: '24-v-9-3', paper: '24-V-9-3', visibility: 'nonPublic' } as const;
    await recordByHttp(office, [
      { ...draft, data },
      { ...submission, data: { ...submission.data, resolutionId: '24-v-9-3' } },
    ]);
    const after = await Promise.all(questions.map((path) => api.nobody.ask(path)));
    expect(after.map(matter)).toEqual(before.map(matter));
    const [hidden, unknown] = await Promise.all(
      ['24-V-9-3', '24-V-9-4'].map((paper) => api.nobody.ask(`/budget/ledger?paper=${paper}`)),
    );
    expect([hidden, unknown]).toMatchObject([notFound, notFound]);
    const offices = (await office.ask('/budget/ledger?paper=24-V-9-3')).body as unknown as Ledger;
    expect(offices.total).toBeGreaterThan(0);
  });
});

const notFound = { status: 404, body: { code: 'PAPER_UNKNOWN', facts: { field: '/paper' } } };
const questions = ['/budget/ledger?pageSize=200', '/budget/posts?on=2024-07-01', plan];
const matter = ({ body }: Answer): object => ({ ...body, knownAt: '', position: '' });

interface Ledger {
  readonly total: number;
  readonly rows: readonly { readonly amountCents?: number }[];
  readonly sums: { readonly amounts: readonly { readonly status: string; readonly amountCents: number }[] };
}
