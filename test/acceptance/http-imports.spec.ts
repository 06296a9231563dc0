import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '#kernel';
import { paragraph, wordFile } from '../../libs/intake/src/testing/word-file.ts';
import { wiesbadenReportScript } from '../../apps/cli/src/sample/wiesbaden-report/script.ts';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { orderByHttp } from '../support/order-by-http.ts';
import { isPaperOrder } from '../support/paper-orders.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The report back, as a form would have it: the head dates the resolution in March, the summary in February. */
const report = [
  'Betreff: Bericht über die Digitalisierungsoffensive',
  'Bericht zum Beschluss 20-V-06-0020',
  'Nr. 0197 vom 23.03.2021',
  'Der SV Beschluss 0197 vom 23. Februar 2021 (SV 20-V-06-020) verlangt jährlich einen Bericht.',
  'C Beschlussvorschlag',
  'Der Bericht wird zur Kenntnis genommen.',
].join('\n\n');

interface ImportAnswer {
  readonly paper: string | null;
  readonly items: readonly object[];
  readonly references: readonly { readonly number: string; readonly date: string | null }[];
  readonly findings: readonly { readonly code: string }[];
  readonly draft: {
    readonly title: string | null;
    readonly items: readonly object[];
    readonly references: readonly object[];
  };
}

interface Refused {
  readonly file: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly status: number;
  readonly code: string;
}

let api: RunningApi;
let office: Person;

const send = (
  person: Person,
  raw: string | Uint8Array<ArrayBuffer>,
  type = 'text/markdown',
  query = '',
): Promise<Answer> => person.send(`/imports${query}`, { method: 'POST', raw, headers: { 'content-type': type } });

const read = async (raw: string): Promise<ImportAnswer> => {
  const { status, body } = await send(office, raw);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body as unknown as ImportAnswer;
};

const eventsRecorded = async (): Promise<number> => (await api.store.readAll({ after: START, limit: 1_000 })).length;

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
}, 60_000);
afterAll(() => api.stop());

describe('importing a paper over HTTP', () => {
  it('shows what was understood, as the command line does, and records nothing', async () => {
    const answer = await read(report);
    expect(Object.keys(answer)).toEqual([
      ...['paper', 'title', 'items', 'values', 'references', 'findings', 'notUnderstood'],
      ...['draft', 'unknownWordings', 'respelled'],
    ]);
    expect(answer.findings.map(({ code }) => code)).toEqual(['RESOLUTION_DATE_CONFLICT', 'PAPER_NUMBER_SPELLINGS']);
    expect(answer.items).toEqual([
      { label: null, mode: 'acknowledges', marker: null, text: 'Der Bericht wird zur Kenntnis genommen.' },
    ]);
    expect(await eventsRecorded()).toBe(0);
  });

  it('gives a draft that can be recorded as it is, and the recorded paper has the same finding', async () => {
    const earlier = wiesbadenReportScript.filter(isPaperOrder).filter(({ data }) => data.resolutionId === '20-v-6-20');
    for (const { path, body } of earlier.map(orderByHttp)) await office.order(path, body);
    const { draft } = await read(report);
    const drafted = await office.order('/resolutions', {
      ...draft,
      ...{ paper: '22-V-15-0009', department: 'Dezernat I/15', decidingBody: 'Stadtverordnetenversammlung' },
      ...{ visibility: 'public', occurredOn: '2022-04-22' },
    });
    expect(drafted).toMatchObject({ status: 201 });
    const { body } = await office.ask(`/resolutions/22-V-15-0009/findings?after=${drafted.body.position}`);
    expect(body).toMatchObject({ findings: [{ code: 'RESOLUTION_DATE_CONFLICT', place: 'head' }] });
  });

  it('drafts an old paper on its own day, so that what happened to it then can be recorded, and nothing before', async () => {
    const { draft } = await read('Datum: 22.10.2021\n\nBeschlussvorschlag\n\n1. Der Markt wird verlegt.');
    expect(draft).toMatchObject({ occurredOn: '2021-10-22' });
    const drafted = await office.order('/resolutions', {
      ...draft,
      ...{ paper: '21-V-66-0011', title: 'Markt', department: 'Dezernat V/66', visibility: 'public' },
      ...{ decidingBody: 'Stadtverordnetenversammlung' },
    });
    expect(drafted).toMatchObject({ status: 201 });
    const early = await office.order('/resolutions/21-V-66-0011/submission', { occurredOn: '2021-10-21' });
    expect(early).toMatchObject({
      status: 422,
      body: {
        code: 'DATE_BEFORE_DRAFT',
        errors: [{ pointer: '/occurredOn', found: '"2021-10-21"', expected: 'ein Tag, nicht vor dem 22.10.2021' }],
      },
    });
    const then = await office.order('/resolutions/21-V-66-0011/submission', { occurredOn: '2021-10-25' });
    expect(then).toMatchObject({ status: 200 });
  });

  it('drafts items under letters and Roman numbers as they stand', async () => {
    const { draft } = await read('Beschlussvorschlag\n\nI. Kenntnisnahme\n\n1. Bericht\n\na) kurz\n\nb) lang');
    const drafted = await office.order('/resolutions', {
      ...draft,
      ...{ paper: '22-V-15-0010', title: 'Bericht', department: 'Dezernat I/15', visibility: 'public' },
      ...{ decidingBody: 'Stadtverordnetenversammlung', occurredOn: '2022-04-22' },
    });
    const { body } = await office.ask(`/resolutions/22-V-15-0010?after=${drafted.body.position}`);
    const { clean } = (body as unknown as { readonly text: { readonly clean: readonly { readonly label: string }[] } })
      .text;
    expect(clean.map(({ label }) => label)).toEqual(['I', 'I.1', 'I.1.a', 'I.1.b']);
  });

  it('takes Word by its content type or its name', async () => {
    const file = wordFile(
      paragraph('Beschlussvorschlag'),
      paragraph('1. Die Brücke wird gebaut.'),
    ) as Uint8Array<ArrayBuffer>;
    const items = [{ label: '1', text: 'Die Brücke wird gebaut.' }];
    expect(await send(office, file, docx)).toMatchObject({ status: 200, body: { items } });
    const byName = await send(office, file, 'application/octet-stream', '?name=vorlage.docx');
    expect(byName).toMatchObject({ status: 200, body: { items } });
  });
});

describe('a file that cannot be imported', () => {
  const tracked = wordFile(paragraph('Beschluss'), '<w:p><w:ins w:id="1"><w:r><w:t>neu</w:t></w:r></w:ins></w:p>');
  const latin1 = Uint8Array.from('Beschluss\n\n1. Die Straße', (letter) => letter.charCodeAt(0));
  const bytes = (file: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(file);

  it.each<readonly [string, Refused]>([
    ['with tracked changes', { file: bytes(tracked), type: docx, status: 422, code: 'FILE_HAS_TRACKED_CHANGES' }],
    ['a scan renamed', { file: '%PDF-1.7', type: docx, status: 422, code: 'FILE_NOT_A_PAPER' }],
    ['empty', { file: bytes(new Uint8Array(0)), type: 'text/plain', status: 422, code: 'FILE_NOT_A_PAPER' }],
    ['in Latin-1', { file: bytes(latin1), type: 'text/plain', status: 422, code: 'FILE_ENCODING_WRONG' }],
    [
      'with a label twice',
      {
        file: 'Beschluss\n\n1. Eins.\n\n1. Noch einmal.',
        type: 'text/markdown',
        status: 422,
        code: 'FILE_NUMBERING_UNCLEAR',
      },
    ],
    [
      'longer than a paper',
      { file: 'x'.repeat(3 * 1024 * 1024), type: 'text/plain', status: 413, code: 'FILE_TOO_LARGE' },
    ],
    [
      'of no known kind',
      { file: 'x', type: 'application/octet-stream', status: 415, code: 'CONTENT_TYPE_UNSUPPORTED' },
    ],
    ['that is an order', { file: '{}', type: 'application/json', status: 415, code: 'CONTENT_TYPE_UNSUPPORTED' }],
  ])('%s gets a clear problem', async (_, { file, type, status, code }) => {
    const before = await eventsRecorded();
    expect(await send(office, file, type)).toMatchObject({ status, body: { code } });
    expect(await eventsRecorded()).toBe(before);
  });

  it('of 50 MB is refused by its announced length, before it is sent', async () => {
    const { cookie, token } = await signedInByHand();
    const answer = await new Promise<{ readonly status: number; readonly connection: string | undefined }>(
      (resolve, reject) => {
        const sent = httpRequest(`${api.url}/api/imports`, {
          method: 'POST',
          headers: { cookie, 'x-csrf-token': token, 'content-type': 'text/plain', 'content-length': 50 * 1024 * 1024 },
        });
        sent.on('response', ({ statusCode = 0, headers }) => {
          resolve({ status: statusCode, connection: headers.connection });
          sent.destroy();
        });
        sent.on('error', reject);
        sent.write('Die ersten Zeichen.');
      },
    );
    expect(answer).toEqual({ status: 413, connection: 'close' });
  });

  it('is refused where its bytes pass the limit, when it does not say how long it is', async () => {
    const { cookie, token } = await signedInByHand();
    const answer = await fetch(`${api.url}/api/imports`, {
      method: 'POST',
      headers: { cookie, 'x-csrf-token': token, 'content-type': 'text/plain' },
      body: new Blob(['x'.repeat(12 * 1024 * 1024)]).stream(),
      signal: AbortSignal.timeout(20_000),
      duplex: 'half',
    }).then(
      ({ status }) => status,
      // The server hangs up while we are still sending.
      () => 'hung up',
    );
    expect([413, 'hung up']).toContain(answer);
  });

  it('is taken from nobody but the council office, and by no other route', async () => {
    expect(await send(api.nobody, report)).toMatchObject({ status: 401 });
    expect(await send(await api.signedIn('dezernat-ii'), report)).toMatchObject({ status: 403 });
    const elsewhere = await office.send('/resolutions', {
      method: 'POST',
      raw: report,
      headers: { 'content-type': 'text/markdown' },
    });
    expect(elsewhere).toMatchObject({ status: 415 });
  });
});

const signedInByHand = async (): Promise<{ readonly cookie: string; readonly token: string }> => {
  const answer = await fetch(`${api.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'buero', password: 'beschluss-demo' }),
  });
  const { csrfToken } = (await answer.json()) as { readonly csrfToken: string };
  return { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '', token: csrfToken };
};
