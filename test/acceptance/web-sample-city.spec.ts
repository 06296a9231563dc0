import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { overflow } from '../support/page-audit.ts';
import { signInAs } from '../support/page-visits.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(60_000);

const resolution = '/vorlagen/23-v-15-7';

// Scripts are off: whatever these examples show works without them.
describeWithBrowser('the pages over the sample city', () => {
  let city: SampleWeb;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [city, browser] = await Promise.all([startSampleWeb(), launchBrowser()]);
    context = await browser.newContext({ baseURL: city.web.url, locale: 'de-DE', javaScriptEnabled: false });
    page = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const texts = (selector: string) => page.locator(selector).allInnerTexts();
  const textOf = (selector: string) => page.locator(selector).innerText();
  const go = (path: string) => page.goto(path);

  it('show resolution 0487 with its head and its whole way', async () => {
    await go('/vorlagen/23-V-15-0007');
    expect(await textOf('.resolution-head')).toMatch(
      /23-V-15-0007.*0487[^]*Stadtverordnetenversammlung[^]*20\.12\.2023/,
    );
    expect(await texts('.way__name')).toEqual([
      'eingebracht',
      'empfohlen',
      'beschlossen',
      'ausgefertigt',
      'weitergeleitet',
    ]);
    expect(await textOf('.way [aria-current=step]')).toContain('weitergeleitet');
  });

  it('draw and say what was struck, in the place where it stood', async () => {
    await go(resolution);
    expect(await texts('.struck-item__mark')).toEqual([
      '2.1. gestrichen',
      ...['2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.3.5'].map((label) => `${label}. gestrichen`),
      '2.5. gestrichen',
      '2.6. gestrichen',
      '2.10. gestrichen',
    ]);
    const struck = page.locator('.struck-item').first();
    expect(await struck.locator('.spoken').textContent()).toContain('gestrichen durch Ausschuss für Finanzen');
    expect(await page.evaluate(lineThroughStruck)).toContain('line-through');
  });

  it('mark new and confirmed items by a word, and insertions by an ins that is announced', async () => {
    await go(resolution);
    const lineWith = (label: string) => page.locator('.item-line', { hasText: label });
    expect(await lineWith('2.14.').innerText()).toContain('neu');
    expect(await lineWith('2.11.').first().innerText()).toContain('unverändert');
    expect(await lineWith('2.4.').first().locator('ins').first().textContent()).toMatch(/^\s*eingefügt:/);
    expect(await lineWith('2.4.').first().locator('ins').allInnerTexts()).toContainEqual(
      expect.stringContaining('54.340'),
    );
  });

  it('switch to the clean version, which has no trace of a struck item', async () => {
    await go(resolution);
    await page.getByRole('link', { name: 'Reinfassung' }).click();
    expect(page.url()).toContain('fassung=reinfassung');
    const labels = await texts('.item-line__label');
    expect(labels).toContain('2.14.');
    expect(labels).not.toContain('2.5.');
    expect(await page.locator('.legal-text del, .legal-text ins').count()).toBe(0);
  });

  it('give the money of 2024 and the posts in the German way', async () => {
    await go(resolution);
    const rows = await page.locator('#haushalt .beside tbody tr').allInnerTexts();
    const flat = rows.map((row) =>
      row
        .split(/\s*\n\s*|\t/)
        .filter(Boolean)
        .join(' | '),
    );
    expect(flat).toContain('2024 | beschlossen | 154.340,00 €');
    expect(flat).toContain('2024 | davon vorab freigegeben | 154.340,00 €');
    expect(await textOf('#haushalt')).toMatch(/Stellen gebraucht\s+2,00 VZÄ\s+davon neue Stellen \(netto\)\s+0,00 VZÄ/);
  });

  it('name who got the resolution, why, and whether it arrived', async () => {
    await go(resolution);
    const rows = await page.locator('#weiterleitungen tbody tr').allInnerTexts();
    const flat = rows.map((row) => row.split(/\s*\n\s*|\t/).filter(Boolean));
    expect(flat.map(([recipient, purpose]) => [recipient, purpose])).toEqual([
      ['Magistrat', 'weitere Veranlassung'],
      ['Dezernat II', 'weitere Veranlassung'],
      ['Dezernat III', 'Kenntnisnahme'],
    ]);
    expect(rows.every((row) => row.includes('zugestellt 20.12.2023, 18:00 Uhr'))).toBe(true);
  });

  it('show the votes with the rule and where it stands', async () => {
    await go(resolution);
    expect(await textOf('#entscheidung')).toMatch(/Ja\s+49\s+Nein\s+22\s+Enthaltungen\s+5[^]*§ 54 Abs\. 1 HGO/);
  });

  it('show the state before the amendment, with a banner', async () => {
    await go(resolution);
    await page.getByLabel('Stichtag').fill('2023-12-19');
    await page.getByRole('button', { name: 'Stand zeigen' }).click();
    expect(page.url()).toContain('stichtag=2023-12-19');
    expect(await textOf('.kern-alert--warning')).toContain('Stand vom 19.12.2023 – bekannt am');
    expect(await texts('.item-line__label')).toEqual(expect.arrayContaining(['2.1.', '2.3.5.', '2.5.']));
    expect(await texts('.item-line__label')).not.toContain('2.14.');
    expect(await textOf('.resolution-head')).toContain('eingebracht');
    expect(await textOf('#weiterleitungen')).toContain('Noch nicht weitergeleitet.');
  });

  it('say at the field that a day does not exist, and above it that the paper did not', async () => {
    await go(`${resolution}?stichtag=2023-02-30`);
    expect(await page.getByLabel('Stichtag').getAttribute('aria-invalid')).toBe('true');
    expect(await textOf('#feld-stichtag-fehler')).toContain('Diesen Tag gibt es nicht');
    expect(await textOf('.kern-alert--danger:focus')).toContain('Dieser Stand lässt sich nicht zeigen');
    await go(`${resolution}?stichtag=2001-01-01`);
    expect(await textOf('.kern-alert--warning')).toContain('Am 01.01.2001 gab es diese Vorlage noch nicht.');
  });

  it('find a paper by German words in another form, and keep the question in the address', async () => {
    await go('/vorlagen');
    await page.getByLabel('Suche im Text').fill('Ausrichtungen');
    await page.getByRole('button', { name: 'Suchen' }).click();
    expect(new URL(page.url()).searchParams.get('suche')).toBe('Ausrichtungen');
    expect(await texts('tbody tr')).toEqual([expect.stringContaining('23-V-15-0007')]);
    expect(await page.getByLabel('Suche im Text').inputValue()).toBe('Ausrichtungen');
    await go('/vorlagen?suche=Stra%C3%9Fenbahn');
    expect(await textOf('main')).toContain('Keine Vorlage gefunden');
  });

  it.each(['/vorlagen', resolution, `${resolution}?fassung=reinfassung`])(
    'fit a window of 320 pixels: %s',
    async (path) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await go(path);
      expect(await overflow(page)).toBe(0);
      await page.setViewportSize({ width: 1280, height: 800 });
    },
  );

  it('let a department acknowledge once, however often it presses', async () => {
    await go('/eingang');
    expect(page.url()).toContain('/anmelden?zurueck=%2Feingang');
    await signInAs(page, 'dezernat-ii');
    expect(new URL(page.url()).pathname).toBe('/eingang');

    const line = page.locator('tbody tr', { hasText: '0487' });
    const form = await fieldsOf(line.locator('form'));
    const before = await city.api.store.head();
    await line.getByRole('button', { name: /Eingang bestätigen/ }).click();
    expect(await textOf('.kern-alert--success')).toContain('Ihre Bestätigung ist gespeichert.');
    expect(await page.locator('tbody tr', { hasText: '0487' }).count()).toBe(0);
    expect(await city.api.store.head()).toBe(before + 1n);

    const again = await context.request.post('/eingang', { form, headers: { origin: city.web.url } });
    expect(again.status()).toBe(200);
    expect(again.url()).toContain('bestaetigt=');
    expect(await city.api.store.head()).toBe(before + 1n);

    await go('/eingang?ansicht=bestaetigt');
    expect(await texts('tbody tr')).toEqual([expect.stringMatching(/0487[^]*Eingang bestätigt/)]);
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await go('/eingang');
    expect(page.url()).toContain('/anmelden');
  });

  it('show the office every inbox, but no button to acknowledge for others', async () => {
    await go('/anmelden');
    await signInAs(page, 'buero');
    await go('/eingang?ansicht=alle');
    expect((await texts('tbody tr')).join('\n')).toMatch(/Magistrat[^]*Dezernat III/);
    expect(await page.getByRole('button', { name: /Eingang bestätigen/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Abmelden' }).click();
  });
});

// As text, because the tests' types know no document.
const lineThroughStruck = "getComputedStyle(document.querySelector('.struck-item del')).textDecorationLine";

const fieldsOf = async (form: Locator): Promise<Record<string, string>> => {
  const inputs = await form.locator('input').all();
  const pairs = inputs.map(async (input) => [(await input.getAttribute('name')) ?? '', await input.inputValue()]);
  return Object.fromEntries((await Promise.all(pairs)) as [string, string][]);
};
