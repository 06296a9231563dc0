import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { rowsOf, visitorOf } from '../support/budget-visits.ts';
import type { Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import type { RunningWeb } from '../support/running-web.ts';
import { startWeb } from '../support/running-web.ts';

jest.setTimeout(60_000);

const on = { occurredOn: '2026-10-01' };
const addressOf = (planId: string): string => `/haushalt/plaene/${planId}`;

// Scripts are off unless an example says otherwise.
describeWithBrowser('a budget plan on its way to the adoption, in the forms of the office', () => {
  let api: RunningApi;
  let web: RunningWeb;
  let browser: Browser;
  let clerk: Person;

  /** A draft with the lines "sach" and "ertrag". */
  const draftOf = async (year: number): Promise<string> => {
    const planId = `haushalt-${year}`;
    await clerk.order('/budget/plans', { ...on, planId, title: `Haushaltsplan ${year}`, fiscalYears: [year] });
    await clerk.send(`/budget/plans/${planId}/baseline?occurredOn=2026-10-01&source=entwurf.csv&unit=euro`, {
      method: 'POST',
      raw: [
        'Position;Jahr;Art;Amt;Bezeichnung;Betrag',
        `sach;${year};Aufwand;15;Sachkosten;1.000,00`,
        `ertrag;${year};Ertrag;20;Gebühren;500,00`,
      ].join('\n'),
      headers: { 'content-type': 'text/csv', 'idempotency-key': randomUUID() },
    });
    return addressOf(planId);
  };

  beforeAll(async () => {
    [api, browser] = await Promise.all([startApi(), launchBrowser()]);
    clerk = await api.signedIn('buero');
    const items = [{ itemId: 'i1', label: '1', mode: 'decides', text: 'Die Haushaltssatzung wird beschlossen.' }];
    const head = { paper: '26-V-20-0001', title: 'Haushaltssatzung', department: 'Dezernat II/20', items };
    await clerk.order('/resolutions', { ...on, ...head, decidingBody: 'Rat', visibility: 'public' });
    const { body } = await clerk.order('/resolutions/26-v-20-1/submission', on);
    await clerk.ask(`/resolutions/26-v-20-1?after=${body.position}`);
    web = await startWeb(api.url);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await web.stop();
    await api.stop();
  });

  const office = (scripts = false): Promise<Page> => visitorOf({ browser, url: web.url, account: 'buero', scripts });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const saved = (page: Page) => page.locator('.kern-alert--success').innerText();
  const row = (page: Page, name: string) => page.getByRole('group', { name });

  it.each([
    [2027, false],
    [2028, true],
  ])('is changed by lists, adopted by a paper and managed provisionally: %d (scripts: %s)', async (year, scripts) => {
    const draft = await draftOf(year);
    const page = await office(scripts);
    await page.goto(draft);
    await page.getByRole('link', { name: 'Änderungsliste erfassen' }).click();
    await page.getByLabel('Bezeichnung der Liste').fill('1. Änderungsliste');
    const first = row(page, 'Änderung 1: anderer Betrag');
    await first.getByLabel('Ansatz').selectOption({ label: `${year}: Sachkosten (sach), bisher 1.000,00 €` });
    await first.getByLabel('Neuer Betrag').fill('1.200,00');
    await press(page, 'Neuen Ansatz einfügen');
    const second = row(page, 'Änderung 2: neuer Ansatz');
    await second.getByLabel('Kennung').fill('bau');
    await second.getByLabel('Bezeichnung des Ansatzes').fill('Brückenbau');
    await second.getByLabel('Haushaltsjahr').selectOption(String(year));
    await second.getByLabel('Richtung').selectOption({ label: 'Aufwendung' });
    await second.getByLabel('Art des Geldes').selectOption({ label: 'investiv' });
    await second.getByLabel('Amt oder Dezernat').fill('66');
    await second.getByLabel('Betrag').fill('80.000');
    expect(await first.getByLabel('Neuer Betrag').inputValue()).toBe('1.200,00');
    await page.getByLabel('Tag des Vorgangs').fill('2026-10-10');
    await press(page, 'Festhalten');
    await page.waitForURL(/getan=geaendert/);
    expect(await saved(page)).toContain('Die Änderungsliste ist festgehalten.');
    expect(await page.locator('#stand').innerText()).toContain('Änderungsliste Nr. 1: 1. Änderungsliste.');
    expect(await rowsOf(page, '#ansaetze')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Sachkosten.+1\.200,00 €/),
        expect.stringMatching(/Brückenbau.+80\.000,00 €/),
      ]),
    );

    await page.getByRole('link', { name: 'Vorläufige Haushaltsführung festhalten' }).click();
    await page.getByLabel('Was festgehalten wird').selectOption({ label: 'Sie beginnt.' });
    await page.getByLabel('Haushaltsjahr').selectOption(String(year));
    await page.getByLabel('Tag des Vorgangs').fill('2026-10-11');
    await press(page, 'Festhalten');
    await page.waitForURL(/getan=haushaltsfuehrung/);
    expect(await page.locator('#stand').innerText()).toContain(`${year} gilt die vorläufige Haushaltsführung.`);

    await page.getByRole('link', { name: 'Beschluss der Haushaltssatzung festhalten' }).click();
    await page.getByLabel('Vorlagen-Nr.').fill('26-V-20-1');
    await page.getByLabel('Tag des Vorgangs').fill('2026-10-20');
    await press(page, 'Festhalten');
    await page.waitForURL(/getan=beschlossen/);
    expect(await page.locator('#stand').innerText()).toContain('Beschlossen am 20.10.2026.');
    await page.getByRole('link', { name: 'Zum Beschluss' }).click();
    await page.waitForURL(/\/vorlagen\/26-v-20-1$/);

    await page.goto(`${draft}/haushaltsfuehrung`);
    await page.getByLabel('Was festgehalten wird').selectOption({ label: 'Sie endet.' });
    await page.getByLabel('Haushaltsjahr').selectOption(String(year));
    await page.getByLabel('Tag des Vorgangs').fill('2026-10-21');
    await press(page, 'Festhalten');
    await page.waitForURL(/getan=haushaltsfuehrung/);
    expect(await page.locator('#stand').innerText()).toContain(`Die vorläufige Haushaltsführung ${year} ist beendet.`);
    for (const closed of ['aenderungsliste', 'beschluss']) {
      await page.goto(`${draft}/${closed}`);
      expect(await page.locator('.kern-alert--info').innerText()).toContain('Der Plan ist schon beschlossen.');
    }
    await page.context().close();
  });

  it('says at the field what is wrong, keeps what was typed, and records nothing', async () => {
    const draft = await draftOf(2029);
    const before = await api.store.head();
    const page = await office();
    const fault = (field: string) => page.locator(`#feld-${field}-fehler`).innerText();

    await page.goto(`${draft}/aenderungsliste`);
    await page.getByLabel('Nummer der Liste').fill('7');
    await press(page, 'Festhalten');
    expect(await fault('listName')).toContain('Bitte füllen Sie dieses Feld aus.');
    expect(await fault('changes-0-lineId')).toContain('Bitte wählen Sie etwas aus.');
    expect(await page.locator('.error-summary li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Bezeichnung der Liste:/),
      expect.stringMatching(/^Änderung 1, Ansatz:/),
      expect.stringMatching(/^Änderung 1, Neuer Betrag:/),
    ]);
    await page.getByLabel('Bezeichnung der Liste').fill('Nachtrag');
    await page.getByLabel('Ansatz').selectOption('sach');
    await page.getByLabel('Neuer Betrag').fill('12,345');
    await press(page, 'Festhalten');
    expect(await fault('changes-0-amountCents')).not.toBe('');
    await page.getByLabel('Neuer Betrag').fill('12,34');
    await press(page, 'Festhalten');
    expect(await fault('listNumber')).not.toBe('');
    expect(await page.getByLabel('Neuer Betrag').inputValue()).toBe('12,34');
    await page.getByLabel('Nummer der Liste').fill('1');
    await press(page, 'Betrag ändern');
    await page.locator('#feld-changes-1-lineId').selectOption('sach');
    await page.locator('#feld-changes-1-amountCents').fill('1');
    await press(page, 'Festhalten');
    expect(await fault('changes-1-lineId')).not.toBe('');
    for (const change of [2, 1]) {
      await page.getByRole('button', { name: `Änderung entfernen (Änderung ${change}: anderer Betrag)` }).click();
    }
    await press(page, 'Festhalten');
    expect(await page.locator('.kern-alert--danger').innerText()).toContain('Die Liste ändert noch nichts.');

    await page.goto(`${draft}/beschluss`);
    await page.getByLabel('Vorlagen-Nr.').fill('gibt-es-nicht');
    await press(page, 'Festhalten');
    expect(await fault('paper')).toContain('Diese Vorlage gibt es nicht.');
    await page.goto(`${draft}/haushaltsfuehrung`);
    await press(page, 'Festhalten');
    expect(await fault('step')).toContain('Bitte wählen Sie etwas aus.');
    expect(await page.locator('.error-summary li').allInnerTexts()).toEqual([
      'Was festgehalten wird: Bitte wählen Sie etwas aus.',
      'Haushaltsjahr: Bitte füllen Sie dieses Feld aus.',
    ]);
    await page.getByLabel('Was festgehalten wird').selectOption('end');
    await page.getByLabel('Haushaltsjahr').selectOption('2029');
    await press(page, 'Festhalten');
    expect(await fault('year')).not.toBe('');
    expect(await api.store.head()).toBe(before);
    await page.context().close();
  });

  it('is adopted only as it was shown: what came in between is named first', async () => {
    const draft = await draftOf(2030);
    const page = await office();
    await page.goto(`${draft}/beschluss`);
    const changes = [{ kind: 'set', lineId: 'sach', amountCents: 1 }];
    await clerk.order('/budget/plans/haushalt-2030/change-lists', { ...on, number: 1, title: 'Eilig', changes });
    await press(page, 'Festhalten');
    expect(await page.locator('.kern-alert--danger').innerText()).toContain('Änderungsliste erfasst');
    await press(page, 'Festhalten');
    expect(new URL(page.url()).searchParams.get('getan')).toBe('beschlossen');
    await page.context().close();
  });

  it('records once what is sent twice', async () => {
    const draft = await draftOf(2031);
    const page = await office();
    await page.goto(`${draft}/aenderungsliste`);
    const hidden = (name: string) => page.locator(`main input[name="${name}"]`).inputValue();
    const form = {
      ...{ csrf: await hidden('csrf'), vorgang: await hidden('vorgang'), revision: await hidden('revision') },
      ...{ listNumber: '1', listName: 'Einmal', occurredOn: '2026-10-10', tun: 'speichern' },
      ...{ 'changes.0.kind': 'set', 'changes.0.lineId': 'ertrag', 'changes.0.amountCents': '600' },
    };
    const send = () =>
      page.context().request.post(`${draft}/aenderungsliste`, {
        form,
        headers: { origin: web.url },
        maxRedirects: 0,
      });
    expect((await send()).headers()['location']).toContain('getan=geaendert');
    const after = await api.store.head();
    expect((await send()).headers()['location']).toContain('getan=geaendert');
    expect(await api.store.head()).toBe(after);
    await page.context().close();
  });

  it('tells its revision to those who read everything, and to nobody else', async () => {
    await draftOf(2032);
    const revisionFor = async (person: Person) => (await person.ask('/budget/plans/haushalt-2032')).body.revision;
    expect(await revisionFor(clerk)).toBeGreaterThan(1);
    expect(await revisionFor(api.nobody)).toBeNull();
    expect(await revisionFor(await api.signedIn('dezernat-ii'))).toBeNull();
  });

  it('is altered by nobody but the office, and has no lists before it has lines', async () => {
    const draft = await draftOf(2033);
    const department = await visitorOf({ browser, url: web.url, account: 'dezernat-ii' });
    for (const form of ['aenderungsliste', 'beschluss', 'haushaltsfuehrung']) {
      await department.goto(`${draft}/${form}`);
      expect(await department.locator('h1').innerText()).toBe('Kein Zugang');
    }
    await department.context().close();
    await clerk.order('/budget/plans', { ...on, planId: 'leer', title: 'Leer', fiscalYears: [2040] });
    const page = await office();
    for (const form of ['aenderungsliste', 'beschluss']) {
      await page.goto(`${addressOf('leer')}/${form}`);
      expect(await page.locator('.kern-alert--info').innerText()).toContain('Der Plan hat noch keine Ansätze.');
    }
    await page.context().close();
  });

  it.each(['', '/aenderungsliste', '/beschluss', '/haushaltsfuehrung'])(
    'has pages that everybody can use, in German and English: %s',
    async (form) => {
      const draft = await draftOf(2034);
      const page = await office(true);
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [320, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(draft + form);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await overflow(page)).toBe(0);
      }
      await page.goto(`${draft}${form}?lang=en`);
      expect(await page.locator('main').innerText()).not.toMatch(
        /Änderung|Beschluss|Haushaltsführung|Ansatz|Betrag|Vorlage|festhalten/,
      );
      await page.context().close();
    },
  );
});
