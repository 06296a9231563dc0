import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wiesbadenReportScript } from '../../apps/cli/src/sample/wiesbaden-report/script.ts';
import type { Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { orderByHttp } from '../support/order-by-http.ts';
import { isPaperOrder } from '../support/paper-orders.ts';
import { draft, item } from '../support/papers.ts';

interface Finding {
  readonly findingId: string;
  readonly code: string;
  readonly paper: string;
  readonly place: string;
  readonly message: string;
  readonly settled: { readonly by: string; readonly on: string; readonly reason: string } | null;
}

let api: RunningApi;
let office: Person;
let position = '0';

const record = async (path: string, body: object): Promise<void> => {
  const answer = await office.order(path, body);
  expect({ path, status: answer.status, body: answer.body }).toMatchObject({ body: { position: expect.any(String) } });
  position = answer.body.position;
};

const findingsOf = async (person: Person, paper: string): Promise<readonly Finding[]> => {
  const { body } = await person.ask(`/resolutions/${paper}/findings?after=${position}`);
  return (body as unknown as { readonly findings: readonly Finding[] }).findings;
};

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
  for (const { path, body } of wiesbadenReportScript.filter(isPaperOrder).map(orderByHttp)) {
    await record(path, body);
  }
}, 60_000);
afterAll(() => api.stop());

describe('references over HTTP', () => {
  it('lead to the resolution of the year they name, and back', async () => {
    const { body } = await api.nobody.ask(`/resolutions/22-V-15-0003?after=${position}`);
    const { references } = body as unknown as {
      readonly references: readonly {
        readonly label: string;
        readonly resolvesTo: { readonly paper: string } | null;
      }[];
    };
    expect(references.map(({ label, resolvesTo }) => [label, resolvesTo?.paper])).toEqual([
      [null, '20-V-06-0020'],
      [null, '20-V-06-0020'],
      ['1.1', '18-V-11-0012'],
      ['1.2', '20-V-06-0020'],
      ['1.2', '20-V-06-0020'],
    ]);
    const cited = await api.nobody.ask('/resolutions/20-v-06-020');
    expect(cited.body).toMatchObject({ referencedBy: [{ paper: '22-V-15-0003', labels: [null, '1.2'] }] });
  });
});

describe('findings over HTTP', () => {
  it('are the one of the report back, in the words of the reader', async () => {
    expect(await findingsOf(api.nobody, '22-V-15-0003')).toMatchObject([
      { code: 'RESOLUTION_DATE_CONFLICT', place: 'head', settled: null },
    ]);
    const english = await api.nobody.send('/resolutions/22-V-15-0003/findings', {
      headers: { 'accept-language': 'en' },
    });
    expect(JSON.stringify(english.body)).toContain('it is recorded with 2021-02-23');
  });

  it('are listed over all papers, those that weigh most first', async () => {
    const { body } = await api.nobody.ask('/findings?pageSize=1');
    expect(body).toMatchObject({
      total: 2,
      page: 1,
      pageSize: 1,
      rows: [{ paper: '22-V-15-0003', severity: 'error' }],
    });
    const notes = await api.nobody.ask('/findings?severity=note&settled=false');
    expect(notes.body).toMatchObject({ total: 1, rows: [{ paper: '20-V-06-0020' }] });
    expect((await api.nobody.ask('/findings?paper=18-V-11-0012')).body).toMatchObject({ total: 0, rows: [] });
  });

  it('of a paper nobody may know of are not there', async () => {
    expect(await api.nobody.ask('/resolutions/99-V-99-9999/findings')).toMatchObject({
      status: 404,
      body: { code: 'PAPER_UNKNOWN' },
    });
  });
});

describe('a finding about a citation that is corrected (Berichtigung)', () => {
  const paper = '/resolutions/23-V-66-0200';
  const vote = { tally: { known: 'unanimous' }, rule: 'hgo-54@2005-04-01', present: null, outcome: 'adopted' };

  it('goes with the error', async () => {
    const text = 'Der Beschluss Nr. 0197 vom 22.06.2018 ist umzusetzen.';
    await record('/resolutions', draft({ paper: '23-V-66-0200', items: [item('1', text)] }));
    await record(`${paper}/submission`, { occurredOn: '2023-11-07' });
    const on = { occurredOn: '2023-11-16', date: '2023-11-16', body: 'Stadtverordnetenversammlung' };
    await record(`${paper}/decision`, { ...on, number: '0448', adopts: null, vote });
    await record(`${paper}/engrossment`, { occurredOn: '2023-11-17', signedBy: 'Stadtverordnetenvorsteher' });
    expect(await findingsOf(office, '23-V-66-0200')).toMatchObject([{ code: 'RESOLUTION_DATE_CONFLICT', place: '1' }]);
    const [op, itemId] = ['replacePhrase', 'item-1'];
    await record(`${paper}/corrections`, {
      occurredOn: '2023-11-20',
      operations: [{ op, itemId, quote: '22.06.2018', replacement: '21.06.2018' }],
      because: 'Tippfehler im Datum',
      signedBy: 'Stadtverordnetenvorsteher',
    });
    expect(await findingsOf(office, '23-V-66-0200')).toEqual([]);
  });
});

describe('a finding that rests on a non-public paper', () => {
  beforeAll(async () => {
    const secret = { paper: '23-V-23-0001', title: 'Grundstück am Hafen', visibility: 'nonPublic' };
    await record('/resolutions', draft(secret));
    await record('/resolutions/23-V-23-0001/submission', { occurredOn: '2023-11-07' });
    await record('/resolutions/23-V-23-0001/decision', {
      occurredOn: '2023-11-16',
      number: '0444',
      body: 'Stadtverordnetenversammlung',
      date: '2023-11-16',
      adopts: null,
      vote: { tally: { known: 'unanimous' }, rule: 'hgo-54@2005-04-01', present: null, outcome: 'adopted' },
    });
    const text = 'Der Beschluss Nr. 0444 vom 17.11.2023 ist umzusetzen.';
    await record('/resolutions', draft({ paper: '23-V-66-0100', items: [item('1', text)] }));
    await record('/resolutions/23-V-66-0100/submission', { occurredOn: '2023-11-20' });
  });

  it('is for the public the same as if there were no such paper', async () => {
    const [forOffice] = await findingsOf(office, '23-V-66-0100');
    expect(forOffice).toMatchObject({ code: 'RESOLUTION_DATE_CONFLICT', place: '1' });
    const forPublic = await findingsOf(api.nobody, '23-V-66-0100');
    expect(forPublic).toMatchObject([{ code: 'CITED_RESOLUTION_UNKNOWN', place: '1' }]);
    const page = await api.nobody.ask('/resolutions/23-V-66-0100');
    expect(page.body).toMatchObject({ references: [{ number: '0444', resolvesTo: null }] });
    for (const { body } of [page, await api.nobody.ask('/findings'), { body: forPublic }]) {
      expect(JSON.stringify(body)).not.toMatch(/2023-11-16|16\.11\.2023|23-V-23-0001|Hafen/);
    }
  });

  it('leaves nothing of itself in the history when it is settled', async () => {
    const [found] = await findingsOf(office, '23-V-66-0100');
    await record(`/resolutions/23-V-66-0100/findings/${found?.findingId ?? ''}/settlement`, {
      occurredOn: '2023-11-21',
      reason: 'Tippfehler; gemeint ist der 16.11.2023.',
    });
    expect(await findingsOf(office, '23-V-66-0100')).toMatchObject([
      { settled: { by: 'council-office', on: '2023-11-21', reason: 'Tippfehler; gemeint ist der 16.11.2023.' } },
    ]);
    const page = await api.nobody.ask(`/resolutions/23-V-66-0100?after=${position}`);
    expect(JSON.stringify(page.body)).toContain('FindingSettled');
    expect(JSON.stringify(page.body)).not.toMatch(/16\.11\.2023|Tippfehler|conflict/);
    expect(await findingsOf(api.nobody, '23-V-66-0100')).toMatchObject([{ settled: null }]);
  });
});

describe('settling a finding', () => {
  const settlement = async (person: Person, findingId: string, body: object) =>
    person.order(`/resolutions/22-V-15-0003/findings/${findingId}/settlement`, body);
  const idOfReport = async (): Promise<string> => (await findingsOf(office, '22-V-15-0003'))[0]?.findingId ?? '';

  it('is the council office’s business, needs a reason and a finding that is there', async () => {
    const findingId = await idOfReport();
    const body = { occurredOn: '2022-06-01', reason: 'Der Kopf ist falsch ausgefüllt.' };
    const department = await api.signedIn('dezernat-ii');
    expect(await settlement(department, findingId, body)).toMatchObject({ status: 403 });
    expect(await settlement(office, findingId, { occurredOn: '2022-06-01' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/reason' }] },
    });
    expect(await settlement(office, 'no-finding', body)).toMatchObject({
      status: 404,
      body: { code: 'FINDING_UNKNOWN' },
    });
  });

  it('is shown with role, day and reason, and is said once', async () => {
    const findingId = await idOfReport();
    const body = { occurredOn: '2022-06-01', reason: 'Der Kopf ist falsch ausgefüllt.' };
    const answer = await settlement(office, findingId, body);
    expect(answer).toMatchObject({ status: 200 });
    position = answer.body.position;
    expect(await findingsOf(api.nobody, '22-V-15-0003')).toMatchObject([
      { settled: { by: 'council-office', on: '2022-06-01', reason: 'Der Kopf ist falsch ausgefüllt.' } },
    ]);
    expect(await settlement(office, findingId, { ...body, reason: 'Doch richtig.' })).toMatchObject({
      status: 409,
      body: { code: 'FINDING_ALREADY_SETTLED' },
    });
  });
});
