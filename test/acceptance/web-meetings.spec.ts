import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import { signInAs } from '../support/page-visits.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(120_000);

const council = '/sitzungen/2023-12-20-stadtverordnetenversammlung';
const pages = ['/sitzungen', '/sitzungen?von=2023-02-30', council, `${council}?stichtag=2023-12-05`];

// Scripts are off: whatever these examples show works without them.
describeWithBrowser('the meetings of the sample city', () => {
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

  const flat = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
  const textOf = async (selector: string) => flat(await page.locator(selector).innerText());
  const rows = async (selector: string) => (await page.locator(`${selector} tbody tr`).allInnerTexts()).map(flat);

  it('are found by body and day, and by the link in the head of every page', async () => {
    await page.goto('/vorlagen');
    await page.getByRole('link', { name: 'Sitzungen', exact: true }).click();
    await page.getByLabel('Gremium').fill('Stadtverordnetenversammlung');
    await page.getByLabel('Von').fill('2023-12-01');
    await page.getByLabel('Bis').fill('2023-12-31');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    expect(await rows('main')).toEqual([
      expect.stringMatching(/^Stadtverordnetenversammlung.*20\.12\.2023 16:00 Uhr Rathaus geschlossen 2$/),
    ]);
    await page.getByRole('link', { name: /^Stadtverordnetenversammlung/ }).click();
    expect(new URL(page.url()).pathname).toBe(council);
  });

  it('say at the field that a day does not exist', async () => {
    await page.goto('/sitzungen?von=2023-02-30');
    expect(await textOf('#feld-von-fehler')).toContain('Diesen Tag gibt es nicht');
  });

  it('show their agenda with the results, and who was there', async () => {
    await page.goto(council);
    expect(await textOf('h1')).toBe('Stadtverordnetenversammlung, 20.12.2023');
    expect(await rows('#tagesordnung')).toEqual([
      expect.stringMatching(/^I\/1 Genehmigung der letzten Niederschrift öffentlich 76 .*angenommen einstimmig/),
      expect.stringMatching(/^I\/2 Sachstand .*öffentlich 76 .*angenommen 49 Ja, 22 Nein, 5 Enthaltungen § 54/),
    ]);
    expect(await textOf('#anwesenheit tfoot')).toMatch(/76$/);
    await page.getByRole('link', { name: /^Sachstand/ }).click();
    expect(new URL(page.url()).pathname).toBe('/vorlagen/23-v-15-7');
  });

  it('tell the public of no item that is not public, and the office of every one', async () => {
    for (const path of [council, `${council}/niederschrift`]) {
      await page.goto(path);
      expect(await textOf('main')).not.toMatch(/Grundstück|nichtöffentlich|II\/1/);
    }
    const office = await browser.newContext({ baseURL: city.web.url, locale: 'de-DE', javaScriptEnabled: false });
    const desk = await office.newPage();
    await desk.goto('/anmelden');
    await signInAs(desk, 'buero');
    await desk.goto(council);
    const agenda = await desk.locator('#tagesordnung tbody tr').allInnerTexts();
    expect(agenda.map(flat).at(-1)).toMatch(/^II\/1 Grundstücksangelegenheit nichtöffentlich 76 .*vertagt$/);
    await office.close();
  });

  it('show the agenda as it stood on a day, and say when there was none', async () => {
    await page.goto(council);
    await page.getByLabel('Stichtag').fill('2023-12-05');
    await page.getByRole('button', { name: 'Stand zeigen' }).click();
    expect(await textOf('.kern-alert--warning')).toContain('Stand vom 05.12.2023');
    expect((await rows('#tagesordnung')).map((row) => row.slice(-1))).toEqual(['–', '–']);
    await page.goto(`${council}?stichtag=2023-11-01`);
    expect(await textOf('.kern-alert--warning')).toContain('Am 01.11.2023 war diese Sitzung noch nicht angesetzt.');
  });

  it('lead to the minutes once they are signed', async () => {
    await page.goto(council);
    await page.getByRole('link', { name: 'Niederschrift lesen' }).click();
    expect(await textOf('main header')).toContain('unterzeichnet (Schriftführung)');
    expect(await rows('#tagesordnung')).toHaveLength(2);
  });

  it('say kindly to the public that minutes are not published yet, and where the meeting is', async () => {
    const office = await city.api.signedIn('buero');
    const meeting = { meetingId: '2024-09-01-rat', body: 'Stadtverordnetenversammlung', date: '2024-09-01' };
    const order = { ...meeting, startsAt: '16:00', visibility: 'public', occurredOn: '2024-08-01' };
    expect((await office.order('/meetings', order)).status).toBe(201);
    const answer = await page.goto('/sitzungen/2024-09-01-rat/niederschrift');
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Noch nicht veröffentlicht');
    expect(await textOf('main')).toContain('wird veröffentlicht, sobald sie unterzeichnet ist');
    await page.getByRole('link', { name: 'Zur Sitzung' }).click();
    expect(new URL(page.url()).pathname).toBe('/sitzungen/2024-09-01-rat');
  });

  it('are complete in English', async () => {
    const english = await browser.newContext({ baseURL: city.web.url, locale: 'en-GB', javaScriptEnabled: false });
    const reader = await english.newPage();
    await reader.goto(council);
    await reader.getByRole('link', { name: 'English' }).click();
    expect(await reader.locator('h2').allInnerTexts()).toEqual(['Agenda', 'Attendance', 'Agenda on a day']);
    await english.close();
  });

  it.each([1280, 360])('can be used by everybody at %d pixels', async (width) => {
    const scripted = await browser.newContext({ baseURL: city.web.url, viewport: { width, height: 900 } });
    const reader = await scripted.newPage();
    for (const path of [...pages, `${council}/niederschrift`]) {
      await reader.goto(path);
      expect([path, await accessibilityFaults(reader), await overflow(reader)]).toEqual([path, [], 0]);
    }
    await scripted.close();
  });
});
