import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { projectRoot } from '#platform';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { faultsOn, fillIn, follow, press, used } from '../support/office-browser.ts';
import { signInAs } from '../support/page-visits.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(120_000);

let city: SampleWeb;
let browser: Browser;

// The steps are those of docs/how-to/from-draft-to-forwarding.md, in the same order.
describeWithBrowser('the council office takes a paper from draft to forwarding in the browser', () => {
  beforeAll(async () => {
    [city, browser] = await Promise.all([startSampleWeb(), launchBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  describe.each([
    { scripts: false, paper: '24-V-66-0021', id: '24-v-66-21', number: '0101' },
    { scripts: true, paper: '24-V-66-0022', id: '24-v-66-22', number: '0102' },
  ])('scripts: $scripts', ({ scripts, paper, id, number }) => {
    let page: Page;
    const address = `/vorlagen/${id}`;
    const text = (selector: string) => page.locator(selector).innerText();
    const item = (index: number) => page.locator('fieldset.draft-item').nth(index);

    beforeAll(async () => {
      page = await browser.newPage({ baseURL: city.web.url, locale: 'de-DE', javaScriptEnabled: scripts });
      await page.goto('/anmelden');
      await signInAs(page, 'buero');
      await page.waitForURL('**/vorlagen');
    });
    afterAll(() => page.close());

    it('drafts it: head, items, an amount that counts in the budget', async () => {
      await follow(page, 'Vorlage anlegen');
      await fillIn(page, {
        'Vorlagen-Nr.': paper,
        Titel: 'Ausbau der Radwege',
        Federführung: 'Dezernat V/66',
        'Beschließendes Gremium': 'Stadtverordnetenversammlung',
        'Tag des Vorgangs': '2024-03-01',
      });
      await fillIn(item(0), { 'Art des Abschnitts': { choose: 'wird beschlossen' }, Text: 'Beschlossen wird:' });
      await press(page, /^Unterziffer/);
      expect(await item(1).getByLabel('Nummer').inputValue()).toBe('1.1');
      await fillIn(item(1), { Text: 'Für die Radwege werden 2024 bereitgestellt' });
      await press(item(1), /^Betrag einfügen/);
      expect(await item(1).getByLabel('Text', { exact: true }).inputValue()).toMatch(/\{\{betrag-1\}\}$/);
      await fillIn(item(1), { 'Betrag in Euro': '54.340,00 €' });
      await item(1).getByText('Wirkung auf Haushalt').click();
      await fillIn(item(1), {
        Wirkung: { choose: 'auf den Haushalt' },
        Haushaltsjahr: '2024',
        'Amt oder Dezernat': 'Dezernat V/66',
      });
      await press(item(1), /^Ziffer danach/);
      expect(await item(2).getByLabel('Nummer').inputValue()).toBe('1.2');
      await fillIn(item(2), { Text: 'Die Verwaltung berichtet jährlich über den Ausbau.' });
      await press(page, 'Vorschau zeigen');
      expect(await text('section[aria-labelledby=vorschau]')).toContain('werden 2024 bereitgestellt 54.340,00 €');
      await press(page, 'Entwurf speichern');
      expect(page.url()).toContain(`${address}?getan=angelegt`);
      expect(await text('.kern-alert--success')).toContain('als Entwurf angelegt');
      expect(await text('#text')).toContain('54.340 Euro');
      expect(await text('#haushalt')).toContain('54.340,00 €');
    });

    it('revises the draft without losing the amount, and submits it', async () => {
      await follow(page, 'Entwurf überarbeiten');
      expect(await item(1).getByLabel('Betrag in Euro').inputValue()).toBe('54.340,00 €');
      await fillIn(page, { Titel: 'Ausbau der Rad- und Gehwege', 'Tag des Vorgangs': '2024-03-02' });
      await press(page, 'Entwurf speichern');
      expect(await text('h1')).toBe('Ausbau der Rad- und Gehwege');
      expect(await text('#haushalt')).toContain('54.340,00 €');
      await follow(page, 'Vorlage einbringen');
      await fillIn(page, { 'Tag des Vorgangs': '2024-03-04' });
      await press(page, 'Einbringen');
      expect(await text('.resolution-head .badges')).toContain('eingebracht');
    });

    it('moves an amendment: a wrong quote is said at the field with what comes nearest, and nothing is lost', async () => {
      await page.goto(address);
      await follow(page, 'Änderungsantrag stellen');
      await fillIn(page, {
        'Wer stellt den Antrag': { choose: 'Fraktion' },
        Name: 'Fraktion A',
        'Tag des Vorgangs': '2024-03-05',
      });
      await page.getByLabel('Was soll geschehen').selectOption({ label: 'Wörter ersetzen' });
      await page.getByLabel('Ziffer', { exact: true }).selectOption({ index: 3 });
      await press(page, 'Hinzufügen');
      await fillIn(page, { 'Wörter, genau': 'jährlig über', 'neue Wörter': 'halbjährlich über' });
      await press(page, 'Antrag stellen');
      const [fault = ''] = await faultsOn(page);
      expect(fault).toContain('Am nächsten kommt: „jährlich über');
      expect(await page.getByLabel('neue Wörter').inputValue()).toBe('halbjährlich über');
      await fillIn(page, { 'Wörter, genau': 'jährlich über' });
      await page.getByLabel('Was soll geschehen').selectOption({ label: 'Betrag ändern' });
      await page.getByLabel('Ziffer', { exact: true }).selectOption({ index: 2 });
      await press(page, 'Hinzufügen');
      await fillIn(page, { 'neuer Betrag': '50.000' });
      await press(page, 'Antrag stellen');
      expect(await text('#antraege')).toMatch(/Antrag: Fraktion A[^]*in Ziffer 1\.2 Wörter ersetzen[^]*Betrag ändern/);
    });

    it('tells at once when another amendment shuts it out', async () => {
      await page.goto(`${address}/antrag`);
      await fillIn(page, {
        'Wer stellt den Antrag': { choose: 'Fraktion' },
        Name: 'Fraktion B',
        'Tag des Vorgangs': '2024-03-05',
      });
      await page.getByLabel('Was soll geschehen').selectOption({ label: 'Ziffer streichen' });
      await page.getByLabel('Ziffer', { exact: true }).selectOption({ index: 3 });
      await press(page, 'Hinzufügen');
      await press(page, 'Antrag stellen');
      expect(await text('#antraege')).toContain('Nicht zusammen möglich mit dem Antrag „Fraktion A“ (Ziffer 1.2)');
      await follow(page, 'Antrag zurückziehen (Antrag: Fraktion B)');
      await fillIn(page, { 'Tag des Vorgangs': '2024-03-06' });
      await press(page, 'Zurückziehen');
      expect(await text('.kern-alert--success')).toContain('zurückgezogen');
    });

    it('records the recommendation of a committee and the vote on the amendment', async () => {
      await follow(page, 'Empfehlung festhalten');
      await fillIn(page, {
        Ausschuss: 'Ausschuss für Mobilität',
        'Tag der Sitzung': '2024-03-11',
        'Protokoll-Nr.': 'BP 0042',
        'Fassung durch': 'V/66',
        'Empfohlen wird': { choose: 'annehmen mit Änderungen' },
        Ja: '9',
        Nein: '2',
        'Ergebnis laut Protokoll': { choose: 'angenommen' },
      });
      await page.getByLabel(/Antrag: Fraktion A/).check();
      await press(page, 'Festhalten');
      expect(await text('#empfehlung')).toContain('BP 0042');
    });

    it('decides: an outcome that the rule does not give is refused at its field', async () => {
      await follow(page, 'Beschluss festhalten');
      await fillIn(page, {
        'Beschluss-Nr.': number,
        'Tag der Sitzung': '2024-03-14',
        Ja: '20',
        Nein: '30',
        'Ergebnis laut Protokoll': { choose: 'angenommen' },
      });
      await press(page, 'Festhalten');
      expect(await faultsOn(page)).toHaveLength(1);
      expect(await page.getByLabel('Ergebnis laut Protokoll').getAttribute('aria-invalid')).toBe('true');
      await fillIn(page, { Ja: '40' });
      await press(page, 'Festhalten');
      expect(await text('.resolution-head')).toContain(`Beschluss-Nr. ${number}`);
      expect(await text('#haushalt')).toContain('50.000,00 €');
    });

    it('engrosses and forwards it to two recipients', async () => {
      await follow(page, 'Beschluss ausfertigen');
      await fillIn(page, { 'Unterzeichnet durch': 'Stadtverordnetenvorsteher', 'Tag des Vorgangs': '2024-03-15' });
      await press(page, 'Ausfertigen');
      await follow(page, 'Weiterleitung verfügen');
      await fillIn(page, { 'Tag des Vorgangs': '2024-03-18' });
      await press(page, 'Empfänger hinzufügen');
      const recipient = (index: number) => page.getByRole('group', { name: `Empfänger ${index}` });
      await fillIn(recipient(1), {
        'Gremium oder Amt': 'Dezernat II',
        Zweck: { choose: 'mit der Bitte um weitere Veranlassung' },
        Ziffern: '1.1, 9.9',
      });
      await fillIn(recipient(2), {
        'Gremium oder Amt': 'Dezernat III',
        Zweck: { choose: 'mit der Bitte um Kenntnisnahme' },
        Ziffern: 'alle',
      });
      await press(page, 'Weiterleitung verfügen');
      expect(await faultsOn(page)).toEqual(['Ziffer 9.9 gibt es im Beschluss nicht.']);
      await fillIn(recipient(1), { Ziffern: '1.1' });
      await press(page, 'Weiterleitung verfügen');
      const rows = await page.locator('#weiterleitungen tbody tr').allInnerTexts();
      expect(rows.map((row) => row.split(/\s*\n\s*|\t/)[0])).toEqual(['Dezernat II', 'Dezernat III']);
      expect(await text('.resolution-head .badges')).toContain('weitergeleitet');
    });
  });

  it('by the steps of the how-to, in their order', () => {
    const page = readFileSync(join(projectRoot, 'docs/how-to/from-draft-to-forwarding.md'), 'utf8');
    const named = [...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(12);
    const inOrder = named.filter((_, index) => isSubsequence(named.slice(0, index + 1), used));
    expect(inOrder).toEqual(named);
  });
});

const isSubsequence = (wanted: readonly string[], found: readonly string[]): boolean => {
  let at = 0;
  for (const name of found) if (wanted[at] !== undefined && name.startsWith(wanted[at] ?? '')) at += 1;
  return at === wanted.length;
};
