import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';

let api: RunningApi;
let office: Person;

beforeAll(async () => {
  api = await startApi({ projections: false });
  office = await api.signedIn('buero');
}, 60_000);
afterAll(() => api.stop());

const asked = async (path: string) => {
  const answer = await office.ask(path);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return answer;
};

describe('an address that is wrong', () => {
  it.each([
    ['/resolutions?page=0', '/page'],
    ['/resolutions?page=1&page=2', '/page'],
    ['/resolutions?pageSize=1e9', '/pageSize'],
    ['/resolutions?sort=colour', '/sort'],
    ['/resolutions?colour=red', '/colour'],
    ['/resolutions?after=-1', '/after'],
    ['/resolutions?after=999999', '/after'],
    ['/resolutions/23-v-1/replay?asOf=2023-02-30', '/asOf'],
    ['/resolutions/23-v-1/replay?knownAt=yesterday', '/knownAt'],
    ['/budget/state?year=soon', '/year'],
  ])('%s', async (path, pointer) => {
    const answer = await asked(path);
    expect(answer).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID', errors: [{ pointer }] } });
  });

  it.each(['/nowhere', '/resolutions/23-v-404', '/resolutions/%E2%98%83', `/resolutions/${'x'.repeat(90)}`])(
    '%s is not found',
    async (path) => {
      const answer = await asked(path);
      expect(answer).toMatchObject({ status: 404, body: { status: 404 } });
    },
  );

  it('that is no address', async () => {
    const answer = await asked('/resolutions/%zz');
    expect(answer).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } });
  });

  it('that is too long', async () => {
    const answer = await asked(`/resolutions/${'x'.repeat(200)}`);
    expect([404, 414]).toContain(answer.status);
  });
});

/** Bytes that no HTTP client would send. */
const bytesAnswered = async (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });

describe('what is not even HTTP', () => {
  it.each([
    ['noise', 'NOISE\r\n\r\n', 400, 'BAD_REQUEST'],
    ['headers of 100 kB', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
  ])('%s', async (_, bytes, status, code) => {
    const answer = await bytesAnswered(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status, code });
  });
});

describe('a problem', () => {
  it('is in English for whoever prefers English', async () => {
    const answer = await office.send('/nowhere', { headers: { 'accept-language': 'fr, en;q=0.8, de;q=0.7' } });
    expect(answer.headers.get('content-language')).toBe('en');
    expect(answer.body).toMatchObject({ title: 'Not found', type: 'https://beschlusswerk.example/problems/not-found' });
  });

  it('names the request, so that it can be found in the log', async () => {
    const { body } = await office.ask('/nowhere');
    const id = body.instance.replace('urn:request:', '');
    expect(api.logged.some((line) => line.includes(id) && line.includes('"status":404'))).toBe(true);
  });

  it('names the request as the pages in front of us do, so that one number finds both lines', async () => {
    const id = '6c1f0a4e-55d0-4a3f-9d7c-0f4f0d1f8f11';
    const { body } = await office.send('/nowhere', { headers: { 'x-correlation-id': id } });
    expect(body.instance).toBe(`urn:request:${id}`);
    expect(api.logged.some((line) => line.includes(id))).toBe(true);
  });
});
