import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { draft, item } from '../support/papers.ts';

let api: RunningApi;
const people: Record<string, Person> = {};
let position = '0';

const who = (account: string): Person => {
  const person = account === 'nobody' ? api.nobody : people[account];
  if (person === undefined) throw new Error(`Nobody is called ${account}.`);
  return person;
};

beforeAll(async () => {
  api = await startApi();
  for (const account of ['buero', 'dezernat-ii', 'dezernat-iii', 'revision', 'admin']) {
    people[account] = await api.signedIn(account);
  }
  const office = who('buero');
  const papers = [
    draft({ paper: '24-V-1-0001', title: 'Offene Vorlage Zitronenbaum' }),
    draft({
      paper: '24-V-1-0002',
      title: 'Geheime Vorlage Zitronenbaum',
      visibility: 'nonPublic',
      department: 'Dezernat II',
    }),
    draft({ paper: '24-V-1-0003', title: 'Entwurf Zitronenbaum' }),
  ];
  for (const paper of papers) await office.order('/resolutions', paper);
  for (const id of ['24-v-1-1', '24-v-1-2']) {
    position = (await office.order(`/resolutions/${id}/submission`, { occurredOn: '2023-11-10' })).body.position;
  }
}, 60_000);
afterAll(() => api.stop());

describe('who sees which paper', () => {
  it.each([
    ['nobody', [200, 404, 404]],
    ['buero', [200, 200, 200]],
    ['dezernat-ii', [200, 200, 404]],
    ['dezernat-iii', [200, 404, 404]],
    ['revision', [200, 200, 200]],
    ['admin', [200, 200, 200]],
  ])('%s', async (account, statuses) => {
    const ids = ['24-v-1-1', '24-v-1-2', '24-v-1-3'];
    const ask = async (path: string) => (await who(account).ask(path)).status;
    await who(account).ask(`/resolutions/24-v-1-1?after=${position}`);
    expect(await Promise.all(ids.map((id) => ask(`/resolutions/${id}`)))).toEqual(statuses);
    expect(await Promise.all(ids.map((id) => ask(`/resolutions/${id}/replay`)))).toEqual(statuses);
    const found = await who(account).ask(`/resolutions?search=Zitronenbaum&after=${position}`);
    const visible = statuses.filter((status) => status === 200).length;
    expect(found.body).toMatchObject({ total: visible });
    expect(found.body.rows).toHaveLength(visible);
  });

  it('replays from the record, whether or not the pages keep up', async () => {
    const fresh = draft({ paper: '24-V-1-0004', visibility: 'nonPublic', department: 'Dezernat III/20' });
    await who('buero').order('/resolutions', fresh);
    const statuses = await Promise.all(
      ['nobody', 'dezernat-ii', 'dezernat-iii', 'revision'].map(
        async (account) => (await who(account).ask('/resolutions/24-v-1-4/replay')).status,
      ),
    );
    expect(statuses).toEqual([404, 404, 200, 200]);
  });

  it('answers what one may not see exactly like what does not exist', async () => {
    const [hidden, missing] = await Promise.all(
      ['24-v-1-2', '24-v-1-9'].map((id) => api.nobody.ask(`/resolutions/${id}`)),
    );
    expect(hidden?.body).toEqual({
      ...missing?.body,
      instance: hidden?.body.instance,
      facts: { resolutionId: '24-v-1-2' },
    });
  });
});

describe('who may write', () => {
  const orders: readonly [string, object][] = [
    ['/resolutions', draft({ paper: '24-V-1-0009' })],
    ['/resolutions/24-v-1-3/draft', { occurredOn: '2023-11-10', title: 'X', items: [item('1', 'Beschluss')] }],
    ['/resolutions/24-v-1-3/submission', { occurredOn: '2023-11-10' }],
    ['/resolutions/24-v-1-1/engrossment', { occurredOn: '2023-11-10', signedBy: 'X' }],
  ];

  it.each([
    ['nobody', 401, 'NOT_SIGNED_IN'],
    ['dezernat-ii', 403, 'ROLE_NOT_ALLOWED'],
    ['revision', 403, 'ROLE_NOT_ALLOWED'],
    ['admin', 403, 'ROLE_NOT_ALLOWED'],
  ])('%s may record nothing about a paper', async (account, status, code) => {
    const before = await api.store.head();
    for (const [path, body] of orders) {
      expect(await who(account).order(path, body)).toMatchObject({ status, body: { code } });
    }
    expect(await api.store.head()).toBe(before);
  });

  it.each(['buero', 'revision', 'admin'])('%s may acknowledge no task', async (account) => {
    const answer = await who(account).order('/tasks/f-1/acknowledgement', { occurredOn: '2023-11-10' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'ROLE_NOT_ALLOWED' } });
  });

  it('nobody has an inbox', async () => {
    expect(await api.nobody.ask('/inbox')).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
  });

  it('a cookie without its token writes nothing', async () => {
    const answer = await who('buero').order('/resolutions', draft({ paper: '24-V-1-0010' }), {
      'x-csrf-token': 'x'.repeat(43),
    });
    expect(answer).toMatchObject({ status: 403, body: { code: 'CSRF_TOKEN_WRONG' } });
  });

  it("another session's token does not fit", async () => {
    const other = await api.signedIn('buero');
    const { csrfToken } = (await other.ask('/session')).body;
    const answer = await who('buero').order('/resolutions', draft(), { 'x-csrf-token': csrfToken });
    expect(answer).toMatchObject({ status: 403, body: { code: 'CSRF_TOKEN_WRONG' } });
  });
});

describe('a session', () => {
  it('tells who is signed in and ends for good', async () => {
    const person = await api.signedIn('dezernat-ii');
    expect((await person.ask('/session')).body).toEqual({
      account: 'dezernat-ii',
      displayName: 'Dezernat II',
      role: 'department',
      department: 'Dezernat II',
      csrfToken: expect.stringMatching(/^[\w-]{43}$/) as unknown,
    });
    expect(await person.send('/session', { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect(await person.ask('/session')).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
  });

  it('travels in a cookie that scripts and other sites do not get', async () => {
    const answer = await api.nobody.send('/session', {
      method: 'POST',
      body: { account: 'BUERO', password: 'beschluss-demo' },
    });
    expect(answer.headers.get('set-cookie')).toMatch(/^bw_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it.each([
    ['buero', 'wrong'],
    ['nobody-at-all', 'wrong'],
  ])('is not given to %s with a wrong password', async (account, password) => {
    const answer = await api.nobody.send('/session', { method: 'POST', body: { account, password } });
    expect(answer).toMatchObject({ status: 401, body: { code: 'SIGN_IN_FAILED' } });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('never repeats a password in an answer', async () => {
    const answer = await api.nobody.send('/session', {
      method: 'POST',
      body: { account: 'buero', password: 'geheim'.repeat(100) },
    });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/password' }] } });
    expect(JSON.stringify(answer.body)).not.toContain('geheim');
  });
});

describe('accounts', () => {
  const newcomer = {
    account: 'dezernat-v',
    displayName: 'Dezernat V',
    role: 'department',
    department: 'Dezernat V',
    password: 'ein langes Passwort',
  };

  it('are created and shut by the administrator', async () => {
    const admin = who('admin');
    const created = await admin.order('/accounts', newcomer);
    expect(created).toMatchObject({ status: 201, body: { account: 'dezernat-v', disabled: false } });
    expect(JSON.stringify(created.body)).not.toContain('assword');
    const person = await api.signedIn('dezernat-v', newcomer.password);
    expect(await admin.order('/accounts', newcomer)).toMatchObject({
      status: 409,
      body: { code: 'ACCOUNT_NAME_TAKEN' },
    });
    const { accountId } = created.body;
    expect(await admin.order(`/accounts/${accountId}/disabling`, undefined)).toMatchObject({
      status: 200,
      body: { disabled: true },
    });
    expect(await person.ask('/session')).toMatchObject({ status: 401 });
    await expect(api.signedIn('dezernat-v', newcomer.password)).rejects.toThrow('found 401');
    expect(await admin.order(`/accounts/${accountId}/enabling`, undefined)).toMatchObject({
      body: { disabled: false },
    });
    await api.signedIn('dezernat-v', newcomer.password);
  });

  it.each(['nobody', 'buero', 'dezernat-ii', 'revision'])('%s may not even list them', async (account) => {
    const answers = await Promise.all([who(account).ask('/accounts'), who(account).order('/accounts', newcomer)]);
    expect(answers.map(({ status }) => status)).toEqual(account === 'nobody' ? [401, 401] : [403, 403]);
  });

  it('of a department name it, others do not', async () => {
    const answer = await who('admin').order('/accounts', { ...newcomer, account: 'x-1', role: 'auditor' });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/department', code: 'DEPARTMENT_EXPECTED' }] },
    });
  });

  it('that do not exist are not shut', async () => {
    const answers = await Promise.all(
      ['x', randomUUID()].map((id) => who('admin').order(`/accounts/${id}/disabling`, undefined)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe('every answer', () => {
  it('carries security headers', async () => {
    const { headers } = await api.nobody.ask('/health/live');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('carries them when it says no, too', async () => {
    const refusals = await Promise.all([api.nobody.ask('/nowhere'), api.nobody.ask('/accounts'), api.nobody.ask('/%')]);
    expect(refusals.map(({ status }) => status)).toEqual([404, 401, 400]);
    expect(refusals.slice(0, 2).map(({ headers }) => headers.get('x-content-type-options'))).toEqual([
      'nosniff',
      'nosniff',
    ]);
  });

  it('is logged without saying who asked for what', async () => {
    await who('buero').ask('/resolutions?search=Mustermann');
    const lines = api.logged.join('\n');
    expect(lines).toContain('"route":"/api/resolutions"');
    expect(lines).not.toMatch(/Mustermann|127\.0\.0\.1"|bw_session=|beschluss-demo|Gremienb/);
  });

  it('about health tells parts and lag, not contents', async () => {
    expect(await api.nobody.ask('/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'ready', checks: { database: 'up', eventStore: 'up' } },
    });
  });
});
