import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { faultsOn, fillIn, press } from '../support/office-browser.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import { signInAs } from '../support/page-visits.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(120_000);

describeWithBrowser('the findings of the sample city', () => {
  let city: SampleWeb;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [city, browser] = await Promise.all([startSampleWeb(), launchBrowser()]);
    page = await browser.newPage({ baseURL: city.web.url, locale: 'de-DE' });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const text = (selector: string) => page.locator(selector).first().innerText();

  it('are shown to everybody who may read the paper, and settled by the office alone', async () => {
    await page.goto('/auffaelligkeiten');
    expect(await text('tbody')).toContain('43,75');
    expect(await page.getByRole('link', { name: /^Erledigen/ }).count()).toBe(0);
  });

  it.each([1280, 360])('can be used by everybody at %d pixels, light and dark', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of ['dark', 'light']) {
      await page.goto(`/auffaelligkeiten?theme=${theme}`);
      expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('are settled with a reason that stands beside them from then on', async () => {
    await page.goto('/anmelden?zurueck=/auffaelligkeiten');
    await signInAs(page, 'buero');
    await page.waitForURL('**/auffaelligkeiten');
    const line = page.locator('tbody tr', { hasText: '43,75' }).first();
    await line.getByRole('link', { name: /^Erledigen/ }).click();
    await page.waitForURL('**/auffaelligkeiten/*');
    await press(page, 'Erledigen');
    expect(await faultsOn(page)).toEqual(['Bitte füllen Sie dieses Feld aus.']);
    await fillIn(page, { 'Warum sie so bleiben kann': 'Druckfehler der Vorlage, mit dem Amt geklärt.' });
    await press(page, 'Erledigen');
    expect(await text('.kern-alert--success')).toContain('Die Auffälligkeit ist erledigt.');
    await page.goto('/auffaelligkeiten?ansicht=erledigt');
    expect(await text('tbody')).toContain('Druckfehler der Vorlage, mit dem Amt geklärt.');
  });
});
