import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { rowsOf, visitorOf } from '../support/budget-visits.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import { readCsv } from '../support/read-csv.ts';
import { readXlsx } from '../support/read-xlsx.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(60_000);

const ledger = '/haushalt/buchungen';
const establishment = '/haushalt/stellenplan';
const decided = `${ledger}?vorlage=23-V-15-7&stichtag=2023-12-20`;

// Scripts are off unless an example says otherwise: whatever it shows works without them.
describeWithBrowser('the ledger and the establishment plan over the sample city', () => {
  let city: SampleWeb;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [city, browser] = await Promise.all([startSampleWeb(), launchBrowser()]);
    page = await visitorOf({ browser, url: city.web.url });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const textOf = (selector: string) => page.locator(selector).innerText();
  const fileAt = async (name: string): Promise<Buffer> => {
    const href = await page.getByRole('link', { name }).first().getAttribute('href');
    return (await page.context().request.get(href ?? '')).body();
  };

  it('are found from the budget', async () => {
    await page.goto('/haushalt');
    await page.getByRole('link', { name: 'Buchungen', exact: true }).click();
    expect(await textOf('h1')).toBe('Buchungen');
    await page.getByRole('link', { name: 'Stellenplan', exact: true }).click();
    expect(await textOf('h1')).toBe('Stellenplan');
  });

  it('name for each movement of 23-V-15-0007 item, amendment and vote in words', async () => {
    await page.goto(decided);
    const rows = await rowsOf(page, 'section[aria-labelledby=treffer]');
    const granted = rows.filter((row) => row.includes('vorgeschlagen → beschlossen') && row.includes('€'));
    expect(granted).toEqual([
      expect.stringMatching(
        /^20\.12\.2023 \| 23-V-15-0007 \| Ziffer 2\.4 .+ \| 2024 \| Dezernat II\/15 \| Personal \| .+ \| 54\.340,00 € \| Beschluss gefasst \| Antrag: Ausschuss für Finanzen und Beteiligungen .+ \| Stadtverordnetenversammlung: 49 Ja, 22 Nein, 5 Enthaltungen$/,
      ),
      expect.stringMatching(/Ziffer 2\.12 .+ \| 100\.000,00 € \|/),
    ]);
    expect(await rowsOf(page, '#summen')).toEqual(
      expect.arrayContaining(['Sachaufwand | beschlossen | 100.000,00 €', 'Personal | beschlossen | 54.340,00 €']),
    );
  });

  it('lead from a movement to the item and to the amendment that did it', async () => {
    await page.goto(decided);
    await page.getByRole('link', { name: 'Ziffer 2.12' }).last().click();
    expect(await page.locator(new URL(page.url()).hash.replaceAll('.', '\\.')).innerText()).toContain('2.12.');
    await page.goBack();
    await page.getByRole('link', { name: 'Antrag: Ausschuss für Finanzen' }).last().click();
    expect(await page.locator(new URL(page.url()).hash).innerText()).toContain('Ausschuss für Finanzen');
  });

  it('are narrowed by paper, year, place and status, and sorted both ways', async () => {
    await page.goto(ledger);
    await page.getByLabel('Jahr', { exact: true }).fill('2024');
    await page.getByLabel('Haushaltsstelle').fill('Dezernat II/15');
    await page.getByLabel('Stand', { exact: true }).selectOption({ label: 'beschlossen' });
    await page.getByRole('button', { name: 'Zeigen' }).click();
    expect(await textOf('#treffer')).toBe('2 Buchungen gefunden');
    await page.getByRole('link', { name: 'Betrag', exact: true }).click();
    const amounts = async () =>
      (await rowsOf(page, 'section[aria-labelledby=treffer]')).map((row) => /[\d.]+,\d\d €/.exec(row)?.[0]);
    expect(await amounts()).toEqual(['54.340,00 €', '100.000,00 €']);
    await page.getByRole('link', { name: 'Betrag', exact: true }).click();
    expect(await amounts()).toEqual(['100.000,00 €', '54.340,00 €']);
    expect(await page.locator('th[aria-sort=descending]').innerText()).toBe('Betrag');
  });

  it('turn their pages, and go to the last one when asked for a page there is none of', async () => {
    await page.goto(`${ledger}?stichtag=2026-01-01`);
    const [first] = await rowsOf(page, 'section[aria-labelledby=treffer]');
    await page.getByRole('link', { name: 'Nächste Seite' }).click();
    const [second] = await rowsOf(page, 'section[aria-labelledby=treffer]');
    expect(second).not.toBe(first);
    expect(new URL(page.url()).searchParams.get('stichtag')).toBe('2026-01-01');
    await page.goto(`${ledger}?seite=99999`);
    expect(await textOf('.paging')).toMatch(/Seite (\d+) von \1/);
  });

  it('hand out every page of the ledger in one file, and the workbook with the same figures', async () => {
    await page.goto(decided);
    const records = readCsv((await fileAt('Buchungen (CSV)')).toString('utf8'));
    expect(records).toHaveLength(1 + 22 + 1);
    expect(records.at(-1)?.[0]).toMatch(/^Stand vom 2023-12-20, bekannt am .+, Position \d+$/);
    const [sheet] = readXlsx(await fileAt('Arbeitsmappe (XLSX)'));
    expect(sheet?.rows.filter((row) => row.includes('beschlossen') && row.includes(54_340))).toHaveLength(1);
  });

  it('have 25.50 posts of 201/21 in force on 1 September 2022, by department', async () => {
    await page.goto(`${establishment}?am=2022-09-01`);
    const rows = await rowsOf(page, '#stellen');
    expect(rows).toContainEqual(expect.stringMatching(/^DigIT \| 0,00 VZÄ \| 14,10 VZÄ \| 14,10 VZÄ/));
    expect(rows).toContainEqual(expect.stringMatching(/^Ausbildung \| .+2,00 VZÄ/));
    expect(await textOf('#stellen tfoot')).toMatch(/Alle Ämter[^]*6,50 VZÄ[^]*25,50 VZÄ[^]*32,00 VZÄ[^]*1,00 VZÄ/);
    const chart = page.getByRole('img', { name: 'Stellen nach Amt am 01.09.2022 als Balken' });
    expect(await chart.locator('desc').textContent()).toContain('DigIT: 14,10 VZÄ');
  });

  it('say which posts are filled early before they are in force, from when, and which will lapse', async () => {
    await page.goto(`${establishment}?am=2021-12-01&stichtag=2021-12-01`);
    expect(await textOf('#stellen tfoot')).toMatch(/8,00 VZÄ/);
    const details = await rowsOf(page, '#beschluesse');
    expect(details).toContainEqual(
      expect.stringMatching(
        /^DigIT \| 201\/21 \| .+geschaffen \| 3,00 VZÄ \| 01\.01\.2022 \| auf Dauer \| noch nicht in Kraft, vorgezogen besetzt$/,
      ),
    );
    await page.goto(`${establishment}?am=2022-09-01`);
    expect(await rowsOf(page, '#plan')).toContainEqual(expect.stringMatching(/^Projektstelle Netzumbau .+ \| ja$/));
    const records = readCsv((await fileAt('Stellenplan (CSV)')).toString('utf8'));
    expect(records.find(([, department]) => department === 'DigIT')?.slice(2, 5)).toEqual(['0,00', '14,10', '14,10']);
  });

  it.each([
    [`${ledger}?jahr=20x4`, '#feld-jahr-fehler', 'Bitte ein Jahr mit vier Ziffern eingeben'],
    [`${ledger}?stichtag=2023-02-30`, '#feld-stichtag-fehler', 'Diesen Tag gibt es nicht'],
    [`${ledger}?vorlage=gibt-es-nicht`, '#feld-vorlage-fehler', 'Diese Vorlage gibt es nicht'],
    [`${ledger}?jahr=1999`, '.kern-alert--info', 'Keine Buchung gefunden'],
    [`${ledger}?seite=0&sortierung=quer&stand=geheim`, '#treffer', 'Buchungen gefunden'],
    [`${establishment}?am=morgen`, '#feld-am-fehler', 'Diesen Tag gibt es nicht'],
    [`${establishment}?am=1901-01-01`, '#stellen', 'Stellen am 01.01.1901'],
    [`${establishment}?stichtag=2001-01-01`, '#stellen', 'An diesem Tag sind keine Stellen erfasst.'],
  ])('answer a wrong question kindly: %s', async (path, selector, words) => {
    await page.goto(path);
    expect(await textOf(selector)).toContain(words);
  });

  it.each([
    ['jahr=20x4', 'Dieses Jahr lässt sich nicht zeigen'],
    ['vorlage=gibt-es-nicht', 'Diese Vorlage ist nicht zu finden'],
    ['stichtag=2023-02-30', 'Dieser Stand lässt sich nicht zeigen'],
    ['jahr=20x4&stichtag=2023-02-30', 'Bitte prüfen Sie Ihre Angaben'],
  ])('name what of the question cannot be answered: %s', async (search, title) => {
    await page.goto(`${ledger}?${search}`);
    expect(await textOf('.kern-alert--danger .kern-title')).toBe(title);
  });

  it.each([ledger, decided, `${ledger}?jahr=20x4`, `${establishment}?am=2022-09-01`, `${establishment}?am=morgen`])(
    'can be used by everybody: %s',
    async (path) => {
      const visit = await visitorOf({ browser, url: city.web.url, scripts: true });
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [320, 'dark'],
      ] as const) {
        await visit.setViewportSize({ width, height: 800 });
        await visit.emulateMedia({ colorScheme });
        await visit.goto(path);
        expect(await accessibilityFaults(visit)).toEqual([]);
        expect(await visit.locator('h1').count()).toBe(1);
        expect(await overflow(visit)).toBe(0);
      }
      await visit.context().close();
    },
  );

  it('speak English completely', async () => {
    const english = await visitorOf({ browser, url: city.web.url });
    await english.goto(`${decided}&lang=en`);
    const words = await english.locator('main').innerText();
    expect(words).toContain('49 yes, 22 no, 5 abstentions');
    expect(words).not.toMatch(/\bStand\b|beschlossen|vorgeschlagen|Antrag|Ziffer|Beschluss gefasst/);
    await english.goto(`${establishment}?am=2022-09-01`);
    expect(await english.locator('main').innerText()).not.toMatch(/\bStand\b|laut Plan|Ämter|wegfallend|geschaffen/);
    await english.context().close();
  });
});
