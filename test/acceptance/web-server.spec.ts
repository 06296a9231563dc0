import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { projectRoot } from '#platform';

import type { ApiStandIn } from '../support/api-stand-in.ts';
import { startApiStandIn } from '../support/api-stand-in.ts';
import type { RunningWeb } from '../support/running-web.ts';
import { startWeb } from '../support/running-web.ts';

jest.setTimeout(60_000);

describe('the web server', () => {
  let api: ApiStandIn;
  let web: RunningWeb;

  beforeAll(async () => {
    api = await startApiStandIn();
    web = await startWeb(api.url);
  }, 120_000);
  afterAll(async () => {
    await web.stop();
    await api.stop();
  });

  it('gives every page a policy with a nonce of its own, and no page to a cache', async () => {
    const policyOf = async () => (await fetch(`${web.url}/vorlagen`)).headers.get('content-security-policy') ?? '';
    const [one, other] = [await policyOf(), await policyOf()];
    expect(one).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='/);
    expect(one).not.toContain('unsafe');
    expect(one).not.toBe(other);
    const { headers } = await fetch(`${web.url}/vorlagen`);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets browsers keep built files for ever', async () => {
    const [file = ''] = readdirSync(join(projectRoot, 'apps/web/build/client/assets'));
    const { status, headers } = await fetch(`${web.url}/assets/${file}`);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('sends styles compressed', async () => {
    const style = readdirSync(join(projectRoot, 'apps/web/build/client/assets')).find((name) => name.endsWith('.css'));
    const { headers } = await fetch(`${web.url}/assets/${style ?? ''}`, { headers: { 'accept-encoding': 'br' } });
    expect(headers.get('content-encoding')).toBe('br');
    expect(Number(headers.get('content-length'))).toBeLessThan(60_000);
  });

  it.each(['/assets/../../../package.json', '/assets/..%2f..%2f..%2fpackage.json', '/assets/%2e%2e/server.mjs'])(
    'gives nothing but built files: %s',
    async (path) => {
      expect((await fetch(web.url + path)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('serves the API under the same address, problems and cookies included', async () => {
    const found = await fetch(`${web.url}/api/resolutions/23-v-15-7`);
    expect(found.status).toBe(200);
    expect(await found.json()).toMatchObject({ paper: '23-V-15-0007' });
    const missing = await fetch(`${web.url}/api/resolutions/none`);
    expect([missing.status, missing.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('application/problem+json'),
    ]);
    const session = await fetch(`${web.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'buero', password: 'beschluss-demo' }),
    });
    expect(session.headers.getSetCookie()).toEqual(['bw_session=buero; Path=/; HttpOnly; SameSite=Strict']);
  });

  it('tells the API the address of whoever asks, not the one they claim', async () => {
    await fetch(`${web.url}/api/resolutions`, { headers: { 'x-forwarded-host': 'example.org' } });
    expect(api.lastHeaders()).toMatchObject({ 'x-forwarded-for': '127.0.0.1' });
    expect(api.lastHeaders()['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['that says how long it is', (text: string) => text],
    ['that does not', (text: string) => new Blob([text]).stream()],
  ])('refuses a body of 10 MB for the API %s', async (_, bodyOf) => {
    const answer = await fetch(`${web.url}/api/resolutions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(JSON.stringify({ title: 'x'.repeat(10_000_000) })),
      duplex: 'half',
    });
    expect([answer.status, await answer.json()]).toEqual([413, expect.objectContaining({ code: 'BODY_TOO_LARGE' })]);
  });

  it.each([
    ['passes on', 3, 200],
    ['refuses', 11, 413],
  ])('%s a file of %d MB to be read in', async (_, megabytes, status) => {
    const answer = await fetch(`${web.url}/api/imports`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'x'.repeat(megabytes * 1024 * 1024),
    });
    expect(answer.status).toBe(status);
  });

  it('refuses a form too large to be one', async () => {
    const body = new URLSearchParams({ konto: 'x'.repeat(70_000) });
    const { status } = await fetch(`${web.url}/anmelden`, { method: 'POST', body });
    expect(status).toBe(413);
  });

  it.each(['/vorlagen/%ff', '/%c3'])('answers an address that cannot be read with a page: %s', async (path) => {
    const answer = await fetch(web.url + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, expect.stringContaining('text/html')]);
    expect(await answer.text()).toContain('Diese Adresse ist nicht lesbar');
  });

  it('refuses a body that is no form', async () => {
    const { status } = await fetch(`${web.url}/anmelden`, { method: 'POST', body: '{}' });
    expect(status).toBe(400);
  });

  it('says that the API is away, on pages and to machines', async () => {
    const lonely = await startWeb('http://127.0.0.1:9');
    const page = await fetch(`${lonely.url}/vorlagen`);
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('Der Dienst antwortet nicht')]);
    const answer = await fetch(`${lonely.url}/api/resolutions`);
    expect([answer.status, await answer.json()]).toEqual([502, expect.objectContaining({ code: 'API_UNREACHABLE' })]);
    expect((await fetch(`${lonely.url}/health/live`)).status).toBe(200);
    expect(await lonely.stop()).toBe(0);
  }, 30_000);
});
