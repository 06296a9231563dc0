import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { rowsOf, visitorOf } from '../support/budget-visits.ts';
import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { fillIn, press } from '../support/office-browser.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import { readCsv } from '../support/read-csv.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(60_000);

const plan = '/haushalt/plaene/haushalt-2022';

// Scripts are off: whatever these examples show works without them.
describeWithBrowser('the pages of the budget plans over the sample city', () => {
  let city: SampleWeb;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const visitor = (account: string | null, scripts = false): Promise<Page> =>
    visitorOf({ browser, url: city.web.url, account, scripts });

  beforeAll(async () => {
    [city, browser] = await Promise.all([startSampleWeb(), launchBrowser()]);
    page = await visitor(null);
    context = page.context();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const textOf = (selector: string, on = page) => on.locator(selector).innerText();

  it('are found from the budget and name every plan with its approval', async () => {
    await page.goto('/haushalt');
    await page.getByRole('link', { name: 'Haushaltspläne', exact: true }).click();
    expect(await rowsOf(page, 'main')).toEqual([
      'Doppelhaushalt 2022/23 | 2022 und 2023 | beschlossen am 20.12.2021 | 2022 und 2023: genehmigt am 28.02.2022',
    ]);
    await page.getByRole('link', { name: 'Doppelhaushalt 2022/23' }).click();
    expect(await textOf('h1')).toBe('Doppelhaushalt 2022/23');
  });

  it('say of each line what is drawn, blocked, released and left, as table and as picture', async () => {
    await page.goto(`${plan}?jahr=2022&stichtag=2022-06-01`);
    expect(await rowsOf(page, '#ansaetze')).toContainEqual(
      expect.stringMatching(
        /^Beschaffung von Geräten \| Investition, it-beschaffung-2022.+\| 260\.000,00 € \| 0,00 € \| 60\.000,00 € \| 0,00 € \| 200\.000,00 €$/,
      ),
    );
    const chart = page.getByRole('img', { name: 'Ansätze 2022 als Balken' });
    expect(await chart.locator('desc').textContent()).toContain(
      'Beschaffung von Geräten: 260.000,00 €, in Anspruch 0,00 €, gesperrt 60.000,00 €',
    );
    expect(await page.locator('#ansaetze table').count()).toBe(1);
    expect(await textOf('main')).toMatch(/Stand vom 01\.06\.2022 – bekannt am .+, Position \d+/);
  });

  it('tell approval and provisional management of the day that is asked for', async () => {
    await page.goto(`${plan}?stichtag=2022-02-01`);
    expect(await textOf('#stand')).toContain('2022 gilt die vorläufige Haushaltsführung.');
    expect(await textOf('#stand')).toContain('Für 2022 und 2023 ist keine Genehmigung erfasst');
    await page.goto(`${plan}?stichtag=2022-03-01`);
    expect(await textOf('#stand')).toContain('Für 2022 und 2023 genehmigt am 28.02.2022: Regierungspräsidium.');
    expect(await textOf('#stand')).toContain('Die vorläufige Haushaltsführung 2022 ist beendet.');
  });

  it('hand out the lines as a file of the same moment', async () => {
    await page.goto(`${plan}?stichtag=2022-06-01`);
    const href = await page.getByRole('link', { name: 'Ansätze (CSV)' }).getAttribute('href');
    const records = readCsv(await (await context.request.get(href ?? '')).text());
    expect(records.find(([line]) => line === 'it-beschaffung-2022')?.slice(7)).toEqual([
      ...['260000,00', '0,00', '60000,00', '0,00', '200000,00'],
    ]);
    expect(records.at(-1)?.[0]).toMatch(/^Stand vom 2022-06-01, bekannt am .+, Position \d+$/);
  });

  it.each([
    [`${plan}?stichtag=2022-02-30`, '#feld-stichtag-fehler', 'Diesen Tag gibt es nicht'],
    [`${plan}?stichtag=2001-01-01`, '.kern-alert--warning', 'gab es diesen Haushaltsplan noch nicht'],
    [`${plan}?jahr=20x2`, '.kern-alert--danger', 'Bitte ein Jahr mit vier Ziffern eingeben'],
    [`${plan}?jahr=2199`, '#ansaetze', 'Für dieses Jahr hat der Plan keine Ansätze.'],
    ['/haushalt/plaene?stichtag=gestern', '#feld-stichtag-fehler', 'Diesen Tag gibt es nicht'],
    ['/haushalt/plaene/gibt-es-nicht', 'h1', 'Nicht gefunden'],
  ])('answer a wrong question kindly: %s', async (path, selector, words) => {
    await page.goto(path);
    expect(await textOf(selector)).toContain(words);
  });

  it('let only the office record anything', async () => {
    await page.goto(plan);
    expect(await page.getByRole('link', { name: 'Mittel freigeben' }).count()).toBe(0);
    await page.goto(`${plan}/freigabe`);
    expect(new URL(page.url()).pathname).toBe('/anmelden');
    const department = await visitor('dezernat-ii');
    await department.goto(`${plan}/freigabe`);
    expect(await textOf('h1', department)).toBe('Kein Zugang');
    await department.context().close();
  });

  it.each([false, true])('let the office release, block, lift and transfer (scripts: %s)', async (scripts) => {
    const office = await visitor('buero', scripts);
    const saved = () => textOf('.kern-alert--success', office);
    const line = { choose: '2023: Beschaffung von Geräten (it-beschaffung-2023)' };

    await office.goto(plan);
    await office.getByRole('link', { name: 'Mittel freigeben' }).click();
    await fillIn(office, { 'Ansatz oder Beschluss': line, Betrag: '1.000,00', 'Tag des Vorgangs': '2023-05-02' });
    await press(office, 'Freigeben');
    await office.waitForURL(/getan=freigegeben/);
    expect(await saved()).toContain('Die Mittel sind freigegeben.');
    expect(await rowsOf(office, '#freigaben')).toContain('Beschaffung von Geräten (it-beschaffung-2023) | 1.000,00 €');

    await office.getByRole('link', { name: 'Sperrvermerk anbringen' }).click();
    const wording = `bis zum Bericht, ${scripts ? 'mit' : 'ohne'} Skripte`;
    await fillIn(office, { 'Ansatz oder Beschluss': line, Betrag: '2.000,00', 'Tag des Vorgangs': '2023-05-03' });
    await office.getByLabel('Wortlaut des Sperrvermerks').fill(wording);
    await press(office, 'Sperren');
    await office.waitForURL(/getan=gesperrt/);

    const note = office.locator('#sperrvermerke tr', { hasText: wording });
    await note.getByRole('link', { name: 'aufheben' }).click();
    await fillIn(office, { 'Tag des Vorgangs': '2023-05-04' });
    await press(office, 'Aufheben');
    await office.waitForURL(/getan=aufgehoben/);
    expect(await rowsOf(office, '#sperrvermerke')).toContainEqual(expect.stringMatching(`${wording}.+aufgehoben$`));

    await office.getByRole('link', { name: 'Mittel umschichten' }).click();
    await office.getByLabel('von Ansatz').selectOption('fortbildung-2023');
    await office.getByLabel('nach Ansatz').selectOption('it-betrieb-2023');
    await fillIn(office, { Betrag: '100', Begründung: 'Mehrbedarf', 'Tag des Vorgangs': '2023-05-05' });
    await press(office, 'Umschichten');
    await office.waitForURL(/getan=umgeschichtet/);

    await office.context().close();
  });

  it('let the office record the approval of a plan that has none, with its conditions', async () => {
    const clerk = await city.api.signedIn('buero');
    const on = { occurredOn: '2026-10-01' };
    const brief = { planId: 'haushalt-2027', title: 'Haushaltsplan 2027', fiscalYears: [2027] };
    await clerk.order('/budget/plans', { ...on, ...brief });
    const baseline = '/budget/plans/haushalt-2027/baseline?occurredOn=2026-10-01&source=entwurf.csv&unit=euro';
    await clerk.send(baseline, {
      method: 'POST',
      raw: 'Position;Jahr;Art;Amt;Bezeichnung;Betrag\nsach;2027;Aufwand;15;Sachkosten;1.000,00',
      headers: { 'content-type': 'text/csv', 'idempotency-key': randomUUID() },
    });
    const office = await visitor('buero');
    const draft = '/haushalt/plaene/haushalt-2027';
    await office.goto(`${draft}/genehmigung`);
    expect(await textOf('.kern-alert--info', office)).toContain('Der Plan ist noch nicht beschlossen.');
    await clerk.order('/budget/plans/haushalt-2027/adoption', on);

    await office.goto(draft);
    await office.getByRole('link', { name: 'Genehmigung festhalten' }).click();
    await fillIn(office, { Aufsichtsbehörde: 'Regierungspräsidium', 'Tag des Vorgangs': '2026-11-02' });
    await office.getByLabel('2027', { exact: true }).check();
    await office.getByLabel('Auflagen').fill('Bericht zum Jahresende\n');
    await press(office, 'Festhalten');
    expect(new URL(office.url()).searchParams.get('getan')).toBe('genehmigt');
    expect(await textOf('#stand', office)).toContain('Auflage: Bericht zum Jahresende');
    await office.context().close();
  });

  it('say at the field what is wrong, and record nothing', async () => {
    const office = await visitor('buero');
    const before = await city.api.store.head();
    await office.goto(`${plan}/freigabe`);
    await press(office, 'Freigeben');
    expect(await textOf('.kern-alert--danger', office)).toContain('Bitte prüfen Sie Ihre Angaben');
    await fillIn(office, {
      'Ansatz oder Beschluss': { choose: '2023: Fortbildung (fortbildung-2023)' },
      Betrag: '99.000.000,00',
    });
    await press(office, 'Freigeben');
    expect(await textOf('#feld-amountCents-fehler', office)).not.toBe('');
    expect(await office.getByLabel('Betrag').inputValue()).toBe('99.000.000,00');
    await office.goto(`${plan}/genehmigung`);
    await fillIn(office, { Aufsichtsbehörde: 'Regierungspräsidium' });
    await press(office, 'Festhalten');
    expect(await textOf('#feld-years-fehler', office)).toContain('mindestens ein Jahr');
    await office.goto(`${plan}/freigabe?vorlage=gibt-es-nicht`);
    expect(await textOf('.kern-alert--warning', office)).toContain('Diese Vorlage gibt es nicht');
    expect(await city.api.store.head()).toBe(before);
    await office.context().close();
  });

  it('offer the money that a resolution grants once its paper is chosen', async () => {
    const office = await visitor('buero');
    await office.goto(`${plan}/freigabe`);
    await office.getByLabel('Vorlagen-Nr.').fill('201/21');
    await press(office, 'Vorlage wählen');
    const options = await office.getByLabel('Ansatz oder Beschluss').locator('option').allInnerTexts();
    expect(options.filter((option) => /^201\/21, Ziffer .+€$/.test(option)).length).toBeGreaterThan(10);
    await office.context().close();
  });

  it.each([
    ['/haushalt/plaene', null],
    [plan, 'buero'],
    [`${plan}?jahr=2022&stichtag=2022-06-01`, null],
    [`${plan}/freigabe?vorlage=201/21`, 'buero'],
    [`${plan}/sperrvermerk`, 'buero'],
    [`${plan}/aufhebung`, 'buero'],
    [`${plan}/umschichtung`, 'buero'],
    [`${plan}/genehmigung`, 'buero'],
  ])('can be used by everybody: %s', async (path, account) => {
    const visit = await visitor(account, true);
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
  });

  it('speak English completely', async () => {
    const english = await visitor(null);
    await english.goto(`${plan}?jahr=2022&lang=en`);
    expect(await textOf('main', english)).toContain('Where the plan stands');
    expect(await textOf('main', english)).not.toMatch(/Stand\b|Ansätze|gesperrt|verfügbar|Haushaltsführung/);
    await english.context().close();
  });
});
