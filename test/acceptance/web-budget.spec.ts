import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(60_000);

const offenburg = '/vorlagen/201-21/haushalt';
const stuttgart = '/vorlagen/grdrs-236-2023/haushalt';
const wiesbaden = '/vorlagen/23-v-15-7/haushalt';

// Scripts are off: whatever these examples show works without them.
describeWithBrowser('the budget pages over the sample city', () => {
  let city: SampleWeb;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [city, browser] = await Promise.all([startSampleWeb(), launchBrowser()]);
    context = await browser.newContext({ baseURL: city.web.url, locale: 'de-DE', javaScriptEnabled: false });
    page = await context.newPage();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const go = (path: string) => page.goto(path);
  const textOf = (selector: string) => page.locator(selector).innerText();
  const rowsOf = async (selector: string): Promise<readonly string[]> =>
    (await page.locator(`${selector} tbody tr`).allInnerTexts()).map((row) =>
      row
        .split(/\s*\n\s*|\t/)
        .filter(Boolean)
        .join(' | '),
    );

  it('have 154 340 Euro approved for 2024, all of it released in advance, as of the day of the decision', async () => {
    await go('/haushalt?jahr=2024&stichtag=2023-12-20');
    const rows = await rowsOf('#summen');
    expect(rows).toContain('2024 | beschlossen | 154.340,00 €');
    expect(rows).toContain('2024 | davon vorab freigegeben | 154.340,00 €');
    expect(await rowsOf('#haushaltsstellen')).toContainEqual(
      expect.stringMatching(/^2024 \| beschlossen \| Dezernat II\/15 \| Sachaufwand \| 100\.000,00 €$/),
    );
    expect(await rowsOf('#stellen')).toContain('2024 | beschlossen | Dezernat II/15 | 0,00 VZÄ | 2,00 VZÄ');
    expect(await textOf('main')).toMatch(/Stand vom 20\.12\.2023 – bekannt am .+, Position \d+/);
  });

  it('show the state of every year, and of one that is chosen', async () => {
    await go('/');
    await page.getByRole('link', { name: 'Haushalt', exact: true }).click();
    expect(new Set((await rowsOf('#summen')).map((row) => row.slice(0, 4)))).toContain('2021');
    await page.getByLabel('Jahr', { exact: true }).selectOption('2022');
    await page.getByRole('button', { name: 'Zeigen' }).click();
    expect(new Set((await rowsOf('#summen')).map((row) => row.slice(0, 4)))).toEqual(new Set(['2022']));
  });

  it('say at the field that a day does not exist', async () => {
    await go('/haushalt?stichtag=2023-02-30');
    expect(await textOf('#feld-stichtag-fehler')).toContain('Diesen Tag gibt es nicht');
    await go(`${offenburg}?stichtag=2001-01-01`);
    expect(await textOf('.kern-alert--warning')).toContain('gab es die Vorlage noch nicht');
  });

  it.each([
    ['jahr=2050', 'Zu 2050 sagt keine Vorlage etwas, die Sie sehen dürfen. Zu wählen sind: 2021, 2022,'],
    ['jahr=abc', 'Bitte ein Jahr mit vier Ziffern eingeben, zum Beispiel 2024. Zu wählen sind: 2021, 2022,'],
  ])('keep the form for a wrong year, and say beside it which years are there: %s', async (search, words) => {
    await go(`/haushalt?${search}&stichtag=2023-12-20`);
    expect(await textOf('h1')).toBe('Haushalt');
    expect(await textOf('.kern-alert--danger .kern-title')).toBe('Dieses Jahr lässt sich nicht zeigen');
    expect(await textOf('#feld-jahr-fehler')).toContain(words);
    const chosen = page.getByLabel('Jahr', { exact: true });
    expect(await chosen.getAttribute('aria-describedby')).toBe('feld-jahr-fehler');
    expect(await page.getByLabel('Stichtag').inputValue()).toBe('2023-12-20');
    await chosen.selectOption('2024');
    await page.getByRole('button', { name: 'Zeigen' }).click();
    expect(await rowsOf('#summen')).toContain('2024 | beschlossen | 154.340,00 €');
  });

  it.each([
    ['stichtag=0000-01-01', ['stichtag'], 'Dieser Stand lässt sich nicht zeigen'],
    ['bekannt=gestern', ['bekannt'], 'Dieser Stand lässt sich nicht zeigen'],
    ['bekannt=2999-01-01', ['bekannt'], 'Dieser Stand lässt sich nicht zeigen'],
    ['jahr=2050&stichtag=2023-02-30', ['jahr', 'stichtag'], 'Bitte prüfen Sie Ihre Angaben'],
  ])('keep the form for a wrong day, with the fault beside it: %s', async (search, fields, title) => {
    await go(`/haushalt?${search}`);
    expect(await textOf('.kern-alert--danger .kern-title')).toBe(title);
    for (const field of fields) expect(await page.locator(`#feld-${field}[aria-invalid=true]`).count()).toBe(1);
    expect(await page.locator('[aria-invalid=true]').count()).toBe(fields.length);
    expect(await page.getByLabel('Jahr', { exact: true }).locator('option').allInnerTexts()).toContain('2024');
  });

  it('keep a year chosen on a day when no paper spoke of it yet', async () => {
    await go('/haushalt?jahr=2024&stichtag=2001-01-01');
    expect(await page.getByLabel('Jahr', { exact: true }).inputValue()).toBe('2024');
  });

  it('have the table of 201/21 with its totals: 11 698 000 Euro, 25.50 posts', async () => {
    await go(offenburg);
    const rows = await rowsOf('#blatt');
    for (const total of [
      'programme | 2021 | 691.000,00 €',
      'programme | 2022, 2023 | 4.206.000,00 €',
      'programme | 2024, 2025 | 3.873.000,00 €',
      'migration | 2021 | 30.000,00 €',
      'migration | 2022, 2023 | 1.908.000,00 €',
      'migration | 2024, 2025 | 990.000,00 €',
      'all | 2021, 2022, 2023, 2024, 2025 | 11.698.000,00 €',
    ]) {
      expect(rows).toContain(total);
    }
    expect(await textOf('#blatt')).toMatch(/25,50 VZÄ/);
    expect(await textOf('#blatt')).toMatch(/21,90 VZÄ/);
    expect(await textOf('.kern-alert--warning')).toMatch(
      /enthält andere Jahre.*ausgewiesen 6\.835\.000,00 €.*berechnet 6\.114\.000,00 €/,
    );
  });

  it('put the packages of GRDrs 236/2023 side by side, with what is wrong in them', async () => {
    await go(stuttgart);
    const rows = await rowsOf('#pakete');
    const money = (label: string) => rows.find((row) => row.startsWith(label) && row.includes('€'));
    expect(money('1. Grüne Liste')).toContain('24.500.000,00 € | 24.500.000,00 € | 750.000,00 € | 2.250.000,00 €');
    expect(money('2. ')).toContain('34.546.000,00 € | 33.799.000,00 € | 8.597.000,00 € | 12.964.000,00 €');
    expect(money('3. ')).toContain('36.736.000,00 € | 39.798.000,00 € | 7.852.000,00 € | 11.778.000,00 €');
    expect(money('4. ')).toContain('41.291.000,00 € | 48.471.000,00 € | 10.636.000,00 € | 16.022.000,00 €');
    expect(money('5. ')).toContain('3.194.000,00 € | 3.636.000,00 € | 2.352.000,00 € | 3.490.000,00 €');
    const posts = rows.filter((row) => row.includes('VZÄ')).map((row) => row.split(' | ').slice(1).join(' + '));
    expect(posts).toEqual([
      '15,00 VZÄ + 15,00 VZÄ + 30,00 VZÄ',
      '138,35 VZÄ + 1,00 VZÄ + 139,35 VZÄ',
      '130,00 VZÄ + 0,00 VZÄ + 130,00 VZÄ',
      '179,00 VZÄ + 1,00 VZÄ + 180,00 VZÄ',
      '32,25 VZÄ + 10,50 VZÄ + 43,75 VZÄ',
    ]);
    expect(await textOf('.kern-alert--warning')).toMatch(
      /ausgewiesen 43,75 VZÄ, berechnet 42,75 VZÄ[^]*Antrag 4284\/2023: aufgeführt und nirgends beantwortet/,
    );
    expect(await textOf('#pakete')).toContain('60 Maßnahmen in Paket 2');
  });

  it('compute what would be, and record nothing', async () => {
    await go(stuttgart);
    const before = await city.api.store.head();
    await page.getByLabel('4. Erstes Paket der Grünen').check();
    await page.getByLabel('5. Was Paket 4 auslässt').check();
    await page.getByRole('button', { name: 'Rechnen' }).click();
    expect(await rowsOf('#was-waere-wenn')).toContain(
      '2024 | Referat AKR, Sach- und Investitionsmittel, beschlossen | 0,00 € | 44.485.000,00 € | 44.485.000,00 €',
    );
    expect(await textOf('#was-waere-wenn')).toContain('Die Auswahl passt zusammen.');
    expect(await city.api.store.head()).toBe(before);
    await go(`${stuttgart}?annehmen=2&annehmen=3`);
    expect(await textOf('#was-waere-wenn')).toContain('2 und 3 überschneiden sich in unbekanntem Umfang');
    await go(`${stuttgart}?annehmen=9`);
    expect(await textOf('#was-waere-wenn .kern-alert--danger')).toContain('So lässt sich nicht rechnen');
  });

  it('hand out the figures as files that show the same moment', async () => {
    await go('/haushalt?jahr=2024&stichtag=2023-12-20');
    const href = await page.getByRole('link', { name: 'Beträge (CSV)' }).getAttribute('href');
    const csv = await (await context.request.get(href ?? '')).text();
    expect(csv).toContain('2024,beschlossen,Dezernat II/15,Sachaufwand,"100000,00"');
    expect(csv).toMatch(/"Stand vom 2023-12-20, bekannt am .+, Position \d+",,,,\r\n$/);
    const workbook = await page.getByRole('link', { name: 'Arbeitsmappe (XLSX)' }).getAttribute('href');
    expect((await context.request.get(workbook ?? '')).headers()['content-type']).toContain('spreadsheetml');
  });

  it('lead step by step from what 23-V-15-0007 asked for to 154 340 Euro', async () => {
    await go('/vorlagen/23-v-15-7');
    await page.getByRole('link', { name: /Haushaltsblatt, Pakete/ }).click();
    const rows = await rowsOf('#aenderungen');
    expect(rows.at(0)).toMatch(/^wie eingebracht/);
    expect(rows.at(-1)).toBe('wie es steht | – | 154.340,00 €');
    expect(rows.some((row) => /Ziffer 2\.4 geändert \| Ausschuss für Finanzen und Beteiligungen/.test(row))).toBe(true);
    const chart = page.getByRole('img', { name: /Vom eingebrachten zum geltenden Betrag/ });
    expect(await chart.locator('desc').textContent()).toContain('wie es steht 154.340,00 €');
  });

  it('go on to what another resolution repealed, so that the last bar is what still stands', async () => {
    await go('/haushalt?jahr=2026');
    const standing = (await rowsOf('#summen')).find((row) => row.includes('| beschlossen |'))?.split(' | ')[2];
    await go('/vorlagen/24-v-52-12/haushalt');
    const rows = await rowsOf('#aenderungen');
    expect(rows.some((row) => /Ziffer .+ aufgehoben \| .+ \| −59\.000,00 €$/.test(row))).toBe(true);
    expect(rows.at(-1)).toBe(`wie es steht | – | ${standing ?? ''}`);
    expect(rows.some((row) => row.includes('| Berichtigung |'))).toBe(true);
    await page.getByRole('link', { name: 'Buchungen dieser Vorlage' }).click();
    expect(await page.getByLabel('Vorlagen-Nr.').inputValue()).toBe('24-V-52-0012');
  });

  it.each([
    '/haushalt',
    '/haushalt?jahr=2024&stichtag=2023-12-20',
    '/haushalt?jahr=2050',
    offenburg,
    stuttgart,
    `${stuttgart}?annehmen=2&annehmen=3`,
    wiesbaden,
  ])('can be used by everybody: %s', async (path) => {
    for (const [width, theme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      const visit = await browser.newContext({
        baseURL: city.web.url,
        viewport: { width, height: 800 },
        colorScheme: theme,
      });
      const opened = await visit.newPage();
      await opened.goto(path);
      expect(await accessibilityFaults(opened)).toEqual([]);
      expect(await opened.locator('h1').count()).toBe(1);
      expect(await overflow(opened)).toBe(0);
      await visit.close();
    }
  });
});
