import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';

import type { ApiStandIn } from '../support/api-stand-in.ts';
import { startApiStandIn } from '../support/api-stand-in.ts';
import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import type { RunningWeb } from '../support/running-web.ts';
import { startWeb } from '../support/running-web.ts';

jest.setTimeout(60_000);

const resolution = '/vorlagen/23-v-15-7';

const pages = [
  { name: 'sign-in', path: '/anmelden', account: null },
  { name: 'register', path: '/vorlagen', account: null },
  { name: 'register without a hit', path: '/vorlagen?suche=xyzzy', account: null },
  { name: 'register with a wrong year', path: '/vorlagen?jahr=23', account: null },
  { name: 'resolution, marked', path: resolution, account: null },
  { name: 'resolution, clean', path: `${resolution}?fassung=reinfassung`, account: null },
  { name: 'resolution as of a day', path: `${resolution}?stichtag=2023-12-19`, account: null },
  { name: 'resolution as of no day', path: `${resolution}?stichtag=2023-02-30`, account: null },
  { name: 'inbox of a department', path: '/eingang', account: 'dezernat-ii' },
  { name: 'inbox of the office', path: '/eingang?ansicht=alle', account: 'buero' },
  { name: 'empty inbox', path: '/eingang?ansicht=bestaetigt', account: 'dezernat-ii' },
  { name: 'unknown page', path: '/gibt-es-nicht', account: null },
];

describeWithBrowser('every page can be used by everybody', () => {
  let api: ApiStandIn;
  let web: RunningWeb;
  let browser: Browser;

  beforeAll(async () => {
    [api, browser] = await Promise.all([startApiStandIn(), launchBrowser()]);
    web = await startWeb(api.url);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await web.stop();
    await api.stop();
  });

  interface Visit {
    readonly width: number;
    readonly theme: 'light' | 'dark';
    readonly scripts: boolean;
    readonly account: string | null;
  }
  const visit = async ({ width, theme, scripts, account }: Visit): Promise<BrowserContext> => {
    const context = await browser.newContext({
      baseURL: web.url,
      colorScheme: theme,
      viewport: { width, height: 800 },
    });
    // Not switched off altogether, or axe could not run either.
    if (!scripts) await context.route('**/assets/*.js', (route) => route.abort());
    if (account !== null) await context.addCookies([{ name: 'bw_session', value: account, url: web.url }]);
    return context;
  };

  describe.each([
    { how: 'wide, light, with scripts', width: 1280, theme: 'light', scripts: true },
    { how: '320 pixels, dark, without scripts', width: 320, theme: 'dark', scripts: false },
  ] as const)('$how', ({ width, theme, scripts }) => {
    it.each(pages)(
      '$name: no fault that axe knows, one heading, nothing beyond the edge',
      async ({ path, account }) => {
        const context = await visit({ width, theme, scripts, account });
        const page = await context.newPage();
        await page.goto(path);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.title()).toMatch(/ – Beschlusswerk$/);
        expect(await overflow(page)).toBe(0);
        await context.close();
      },
    );
  });

  it('breaks no rule of its own security policy and leaves no error in the console', async () => {
    const context = await visit({ width: 1280, theme: 'light', scripts: true, account: 'dezernat-ii' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of ['/vorlagen', resolution, '/eingang']) await page.goto(path, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Vorlagen', exact: true }).click();
    await page.locator('tbody a').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('puts the focus on what is wrong, and calls nobody back who has gone on before the scripts came', async () => {
    const context = await visit({ width: 1280, theme: 'light', scripts: true, account: null });
    const page = await context.newPage();
    const mayCome = Promise.withResolvers<undefined>();
    await page.route('**/assets/*.js', async (route) => {
      await mayCome.promise;
      await route.continue();
    });
    await page.goto(`${resolution}?stichtag=2023-02-30`, { waitUntil: 'commit' });
    await page.locator('.kern-alert--danger:focus').waitFor();
    await page.keyboard.press('Tab');
    const left = await page.locator(':focus').getAttribute('class');
    expect(left).not.toContain('kern-alert');
    mayCome.resolve(undefined);
    await page.locator('body').evaluate(async (body: object) => {
      while (!Object.keys(body).some((key) => key.startsWith('__react'))) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await page.waitForLoadState('networkidle');
    expect(await page.locator(':focus').getAttribute('class')).toBe(left);
    await context.close();
  });

  it('lets the keyboard jump over the menu and takes it to the contents after a change of page', async () => {
    const context = await visit({ width: 1280, theme: 'light', scripts: true, account: null });
    const page = await context.newPage();
    await page.goto('/anmelden', { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Zum Inhalt springen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('name')).toBe('konto');

    await page.getByRole('link', { name: 'Vorlagen', exact: true }).click();
    await page.waitForURL('**/vorlagen');
    await page.locator('main:focus').waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe('inhalt');
    await context.close();
  });

  it('is complete in English, and remembers it', async () => {
    const context = await visit({ width: 1280, theme: 'light', scripts: false, account: 'dezernat-ii' });
    const page = await context.newPage();
    await page.goto('/eingang');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('button', { name: /^Acknowledge receipt/ }).count()).toBe(1);
    await page.goto(resolution);
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      'Text',
      'Amendments',
      'Recommendation',
      'Decision',
      'Budget and posts',
      'Forwardings',
      'History',
      'State on a day',
    ]);
    expect(await page.locator('#haushalt .beside tbody').innerText()).toContain('€154,340.00');
    expect(await page.locator('.legal-text').getAttribute('lang')).toBe('de');
    await context.close();
  });

  it('keeps the chosen appearance', async () => {
    const context = await visit({ width: 1280, theme: 'light', scripts: false, account: null });
    const page = await context.newPage();
    await page.goto('/vorlagen');
    await page.getByRole('link', { name: 'dunkel' }).click();
    await page.goto('/anmelden');
    expect(await page.locator('html').getAttribute('data-kern-theme')).toBe('dark');
    await context.close();
  });
});
