import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import type { Person } from '../support/http-api.ts';
import { faultsOn, fillIn, press } from '../support/office-browser.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import { signInAs } from '../support/page-visits.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(120_000);

const item = (label: string, parentId: string | null, text: string, more: object = {}) => ({
  itemId: `z-${label}`,
  label,
  parentId,
  mode: 'decides',
  text,
  ...more,
});

const paper = {
  occurredOn: '2024-04-01',
  paper: '24-V-40-0001',
  title: 'Ganztag an Grundschulen',
  department: 'Dezernat V/40',
  decidingBody: 'Stadtverordnetenversammlung',
  visibility: 'public',
  items: [
    item('1', null, 'Beschlossen wird:'),
    item('1.1', 'z-1', 'Für den Ganztag werden {{mittel}} bereitgestellt.', {
      values: [{ kind: 'amount', valueId: 'mittel', amountCents: 10_000_000 }],
    }),
    item('1.2', 'z-1', 'Der Magistrat berichtet.'),
  ],
};

const address = '/vorlagen/24-v-40-1';

// What goes wrong at the office's forms, over the real API.
describeWithBrowser('the forms of the council office', () => {
  let city: SampleWeb;
  let browser: Browser;
  let page: Page;
  let office: Person;

  beforeAll(async () => {
    [city, browser] = await Promise.all([startSampleWeb(), launchBrowser()]);
    office = await city.api.signedIn('buero');
    await office.order('/resolutions', paper);
    page = await browser.newPage({ baseURL: city.web.url, locale: 'de-DE' });
    await page.goto('/anmelden');
    await signInAs(page, 'buero');
    await page.waitForURL('**/vorlagen');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const text = (selector: string) => page.locator(selector).first().innerText();

  it('say at every field what is wrong, link to it, and lose nothing of what was typed', async () => {
    await page.goto('/vorlagen/neu');
    await press(page, /^Betrag einfügen/);
    await press(page, /^Stellen einfügen/);
    await press(page, /^Frist einfügen/);
    const typed = {
      'Vorlagen-Nr.': 'ohne Ziffer',
      'Betrag in Euro': '54.34',
      'Stellen (VZÄ)': '2.5',
      Federführung: '<b>&"\u{1F600}',
    };
    await fillIn(page, { ...typed, 'Tag des Vorgangs': '' });
    await press(page, 'Entwurf speichern');
    expect(await faultsOn(page)).toEqual([
      'Bitte füllen Sie dieses Feld aus.',
      'Bitte füllen Sie dieses Feld aus.',
      'Bitte füllen Sie dieses Feld aus.',
      'Bitte wählen Sie etwas aus.',
      'Das ist kein Betrag. Bitte so eingeben: 54.340,00 €',
      'Das ist keine Stellenzahl. Bitte so eingeben: 2,00',
      'Bitte füllen Sie dieses Feld aus.',
    ]);
    for (const [label, value] of Object.entries(typed)) expect(await page.getByLabel(label).inputValue()).toBe(value);
    const summary = page.locator('.kern-alert--danger');
    expect(await summary.evaluate('document.activeElement === document.querySelector(".kern-alert--danger")')).toBe(
      true,
    );
    await summary.getByRole('link', { name: /^Ziffer 1, Betrag in Euro: Das ist kein Betrag/ }).click();
    expect(await page.locator(':focus').inputValue()).toBe('54.34');
  });

  it('put what the API refuses at the field it means', async () => {
    await page.goto('/vorlagen/neu');
    await fillIn(page, {
      'Vorlagen-Nr.': 'ohne Ziffer',
      Titel: 'T',
      Federführung: 'A',
      'Beschließendes Gremium': 'B',
      'Art des Abschnitts': { choose: 'wird beschlossen' },
      Text: 'Der Wert {{fehlt}} steht hier.',
    });
    await press(page, 'Entwurf speichern');
    expect(await page.getByLabel('Vorlagen-Nr.').getAttribute('aria-invalid')).toBe('true');
    await fillIn(page, { 'Vorlagen-Nr.': '24-V-40-0099' });
    await press(page, 'Entwurf speichern');
    expect(await page.getByLabel('Text', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toContain('{{fehlt}}');
  });

  it('record nothing when Enter is pressed in a field of the draft', async () => {
    await page.goto('/vorlagen/neu');
    const before = await city.api.store.head();
    await page.getByLabel('Titel').fill('Radwege');
    await page.getByLabel('Titel').press('Enter');
    await page.waitForSelector('#vorschau');
    expect(await page.getByLabel('Titel').inputValue()).toBe('Radwege');
    expect(await city.api.store.head()).toBe(before);
  });

  it('tell what came between when somebody else changed the paper, and take it at the second attempt', async () => {
    await page.goto(`${address}/einbringung`);
    await office.send('/resolutions/24-v-40-1/draft', {
      method: 'PUT',
      body: { occurredOn: '2024-04-02', title: 'Ganztag', items: paper.items },
      headers: { 'idempotency-key': randomUUID() },
    });
    await fillIn(page, { 'Tag des Vorgangs': '2024-04-03' });
    await press(page, 'Einbringen');
    expect(await text('.kern-alert--danger')).toMatch(/inzwischen geschehen:\s+Entwurf überarbeitet, 02\.04\.2024/);
    expect(await page.getByLabel('Tag des Vorgangs').inputValue()).toBe('2024-04-03');
    await press(page, 'Einbringen');
    expect(await text('.kern-alert--success')).toContain('eingebracht');
  });

  it('record once, however often the button is pressed', async () => {
    await page.goto(`${address}/antrag`);
    await fillIn(page, {
      'Wer stellt den Antrag': { choose: 'Fraktion' },
      Name: 'Fraktion C',
      'Tag des Vorgangs': '2024-04-05',
    });
    await page.getByLabel('Was soll geschehen').selectOption({ label: 'Ziffer streichen' });
    await page.getByLabel('Ziffer', { exact: true }).selectOption({ index: 3 });
    await press(page, 'Hinzufügen');
    const inputs = await page.locator('form.order-form :is(input, select, textarea)').all();
    const pairs = await Promise.all(
      inputs.map(async (input) => [(await input.getAttribute('name')) ?? '', await input.inputValue()] as const),
    );
    const form = { ...Object.fromEntries(pairs), tun: 'speichern' };
    const before = await city.api.store.head();
    for (let sending = 0; sending < 2; sending += 1) {
      const answer = await page.request.post(`${address}/antrag`, { form, headers: { origin: city.web.url } });
      expect(answer.url()).toContain('getan=beantragt');
    }
    expect(await city.api.store.head()).toBe(before + 1n);
  });

  it('are offered only where they are possible', async () => {
    await page.goto(`${address}/ausfertigung`);
    expect(await text('.kern-alert')).toContain('Die Vorlage ist eingebracht.');
    expect(await page.locator('form.order-form').count()).toBe(0);
    await page.goto(address);
    expect(await page.locator('.office-steps a').allInnerTexts()).toEqual([
      'Änderungsantrag stellen',
      'Empfehlung festhalten',
      'Beschluss festhalten',
    ]);
  });

  it('read a file and show what was understood before anything is recorded', async () => {
    const before = await city.api.store.head();
    await page.goto('/vorlagen/einlesen');
    await press(page, 'Einlesen und ansehen');
    expect(await faultsOn(page)).toEqual(['Bitte wählen Sie eine Datei aus.']);
    const file = [
      '# Vorlage 24-V-40-0002',
      '',
      '1. Die Stadtverordnetenversammlung beschließt:',
      '   1.1 Für Schulhöfe werden 2024 insgesamt 20.000 Euro bereitgestellt.',
      '   1.2 Der Beschluss Nr. 0487 vom 20.12.2023 gilt weiter.',
      '',
    ].join('\n');
    const upload = { name: 'vorlage.md', mimeType: 'text/markdown', buffer: Buffer.from(file) };
    await page.getByLabel('Datei').setInputFiles(upload);
    await press(page, 'Einlesen und ansehen');
    const understood = await text('section[aria-labelledby=verstanden]');
    expect(understood).toMatch(/20\.000,00 €[^]*0487/);
    expect(await city.api.store.head()).toBe(before);
    expect(await accessibilityFaults(page)).toEqual([]);
    await fillIn(page, {
      'Vorlagen-Nr.': '24-V-40-0002',
      Titel: 'Schulhöfe',
      Federführung: 'Dezernat V/40',
      'Beschließendes Gremium': 'Stadtverordnetenversammlung',
    });
    await press(page, 'Entwurf speichern');
    expect(await text('h1')).toBe('Schulhöfe');
    expect(await text('#text')).toContain('20.000 Euro');
  });

  it('belong to the office alone', async () => {
    const other = await browser.newPage({ baseURL: city.web.url });
    await other.goto('/vorlagen/neu');
    expect(other.url()).toContain('/anmelden?zurueck=%2Fvorlagen%2Fneu');
    await signInAs(other, 'dezernat-ii');
    await other.waitForURL('**/vorlagen/neu');
    await other.locator('h1', { hasText: 'Kein Zugang' }).waitFor();
    expect(await other.locator('form.order-form').count()).toBe(0);
    await other.goto(address);
    expect(await other.locator('.office-steps').count()).toBe(0);
    await other.close();
  });

  it.each([
    ['/vorlagen/neu', 1280],
    ['/vorlagen/neu', 360],
    [`${address}/antrag`, 1280],
    [`${address}/antrag`, 360],
    [`${address}/empfehlung`, 1280],
    [`${address}/beschluss`, 360],
    ['/vorlagen/einlesen', 360],
    ['/vorlagen/23-v-15-7/weiterleitung', 1280],
    ['/vorlagen/23-v-15-7/weiterleitung', 360],
    [address, 360],
  ])('can be used by everybody, also after a refusal, light and dark: %s at %d pixels', async (path, width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of ['light', 'dark']) {
      await page.goto(`${path}?theme=${theme}`);
      expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
    }
    const send = page.locator('form.order-form button.kern-btn--primary');
    if ((await send.count()) > 0) {
      await send.last().click();
      await page.waitForSelector('.kern-alert--danger');
      expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('can be filled in and sent with the keyboard alone', async () => {
    await page.goto(`${address}/einbringung`);
    await page.goto(`${address}/beschluss`);
    await page.getByLabel('Beschluss-Nr.').focus();
    const keys = ['0777', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab'];
    for (const key of keys) await (key === 'Tab' ? page.keyboard.press('Tab') : page.keyboard.type(key));
    await page.getByLabel('Ja').focus();
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.kern-alert--danger:focus');
    expect(await page.getByLabel('Beschluss-Nr.').inputValue()).toBe('0777');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Ergebnis laut Protokoll: Bitte wählen Sie etwas aus.');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('name')).toBe('vote.outcome');
  });
});
