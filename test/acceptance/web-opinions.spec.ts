import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import type { RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { accessibilityFaults } from '../support/page-audit.ts';
import { signInAs } from '../support/page-visits.ts';
import type { RunningWeb } from '../support/running-web.ts';
import { startWeb } from '../support/running-web.ts';

jest.setTimeout(60_000);

const address = '/vorlagen/24-v-37-2';
const form = `${address}/stellungnahme?amt=Dezernat+III%2F20&art=opinion`;

// Scripts are off: a department answers with any browser.
describeWithBrowser('an opinion (Stellungnahme) in the browser of the office that is asked', () => {
  let api: RunningApi;
  let web: RunningWeb;
  let browser: Browser;

  beforeAll(async () => {
    [api, browser] = await Promise.all([startApi(), launchBrowser()]);
    web = await startWeb(api.url);
    const clerk = await api.signedIn('buero');
    const send = (path: string, body: object) => clerk.order(path, { occurredOn: '2024-01-10', ...body });
    const items = [{ itemId: 'i1', label: '1', mode: 'decides', text: 'Die Satzung wird erlassen.' }];
    const head = { paper: '24-V-37-0002', title: 'Satzung der Feuerwehr', department: 'Dezernat II/37' };
    await send('/resolutions', { ...head, decidingBody: 'Rat', visibility: 'public', items });
    const asked = { office: 'Dezernat III/20', kind: 'opinion', function: 'finance', dueOn: '2024-01-15' };
    const { body } = await send('/resolutions/24-V-37-0002/opinions', asked);
    await clerk.ask(`/resolutions/24-V-37-0002?after=${body.position}`);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await web.stop();
    await api.stop();
  });

  const visit = async (account: string, path: string): Promise<Page> => {
    const context = await browser.newContext({ baseURL: web.url, locale: 'de-DE', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/anmelden?${new URLSearchParams({ zurueck: path }).toString()}`);
    await signInAs(page, account);
    return page;
  };

  it('is offered to the department that is asked, and to no other reader', async () => {
    const lead = await visit('dezernat-ii', address);
    expect(await lead.locator('#stellungnahmen').innerText()).toMatch(/Dezernat III\/20[^]*steht aus/);
    expect(await lead.getByRole('link', { name: /Stellungnahme abgeben/ }).count()).toBe(0);
    await lead.goto(form);
    expect(await lead.locator('main').innerText()).toContain('Das geht jetzt nicht');
    const office = await visit('buero', form);
    expect(await office.locator('h1').innerText()).toBe('Kein Zugang');
  });

  it('is given with its words, once', async () => {
    const page = await visit('dezernat-iii', address);
    await page.getByRole('link', { name: 'Stellungnahme abgeben für Dezernat III/20' }).click();
    await page.getByLabel('Ergebnis').selectOption({ label: 'abgelehnt' });
    await page.getByLabel('Tag des Vorgangs').fill('2024-01-16');
    await page.getByRole('button', { name: 'Abgeben' }).click();
    expect(await page.getByLabel('Wortlaut').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Wortlaut').fill('Die Deckung fehlt.');
    await page.getByRole('button', { name: 'Abgeben' }).click();
    expect(await page.locator('.kern-alert--success').innerText()).toContain('Die Stellungnahme ist abgegeben.');
    expect(await page.locator('#stellungnahmen').innerText()).toMatch(
      /abgelehnt am 16\.01\.2024; nach der Frist[^]*Die Deckung fehlt\./,
    );
    expect(await page.getByRole('link', { name: /Stellungnahme abgeben/ }).count()).toBe(0);
  });

  it('has a form that everybody can use', async () => {
    const page = await browser.newPage({ baseURL: web.url });
    await page.goto(`/anmelden?${new URLSearchParams({ zurueck: form }).toString()}`);
    await signInAs(page, 'dezernat-iii');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(address);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });
});
