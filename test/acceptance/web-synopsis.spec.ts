import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(60_000);

const synopsis = '/vorlagen/23-v-15-7?fassung=synopse';

describeWithBrowser('the synopsis of resolution 0487', () => {
  let city: SampleWeb;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [city, browser] = await Promise.all([startSampleWeb(), launchBrowser()]);
    page = await browser.newPage({ baseURL: city.web.url, locale: 'de-DE', javaScriptEnabled: false });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const line = async (label: string): Promise<readonly string[]> => {
    const row = page
      .locator('.synopsis tbody tr')
      .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
    return row.locator('td').allInnerTexts();
  };

  it('is the third switch beside the marked and the clean text', async () => {
    await page.goto('/vorlagen/23-v-15-7');
    await page.getByRole('link', { name: 'Synopse' }).click();
    expect(await page.locator('.switch [aria-current]').allInnerTexts()).toEqual(['Synopse']);
  });

  it('shows a struck item with its filed wording, and that it was struck', async () => {
    await page.goto(synopsis);
    const [filed, recommended, adopted] = await line('2.1.');
    expect(filed).toContain('Fachkräften');
    expect([recommended, adopted].map((text) => text?.trim())).toEqual(['gestrichen', 'gestrichen']);
  });

  it('shows an amount as it was filed and as it was recommended', async () => {
    const [, recommended, adopted] = await line('2.4.');
    expect(recommended).toContain('54.340 Euro');
    expect(adopted?.trim()).toBe('wie empfohlen');
  });

  it('says that a new item was not in the paper, and that nobody touched another', async () => {
    expect((await line('2.14.'))[0]?.trim()).toBe('nicht enthalten');
    expect((await line('1.1.')).slice(1).map((text) => text.trim())).toEqual([
      'wie eingebracht',
      'wie eingebracht',
      'niemand',
    ]);
  });

  it('says who changed an item: the mover, the bodies, the days and the votes', async () => {
    const [, , , authors] = await line('2.4.');
    expect(authors).toMatch(
      /Ausschuss für Finanzen und Beteiligungen\s+empfohlen: [^]*20\.12\.2023, 11 Ja, 4 Nein, 1 Enthaltung\s+angenommen: Stadtverordnetenversammlung, 20\.12\.2023, 49 Ja, 22 Nein, 5 Enthaltungen/,
    );
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ])('can be used by everybody at %d pixels, %s', async (width, theme) => {
    const scripted = await browser.newPage({ baseURL: city.web.url, viewport: { width, height: 900 } });
    await scripted.goto(`${synopsis}&theme=${theme}`);
    expect(await accessibilityFaults(scripted)).toEqual([]);
    expect(await overflow(scripted)).toBe(0);
    await scripted.close();
  });
});
