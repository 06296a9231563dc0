import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(60_000);

// The central question: who struck item 2.5, by which motion, with which vote. Scripts are off.
describeWithBrowser('the provenance (Herkunft) of an item on the page of its resolution', () => {
  let city: SampleWeb;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [city, browser] = await Promise.all([startSampleWeb(), launchBrowser()]);
    const context = await browser.newContext({ baseURL: city.web.url, locale: 'de-DE', javaScriptEnabled: false });
    page = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const provenanceOf = async (label: string) => {
    const block = page.locator('details.provenance', {
      has: page.locator('summary', { hasText: new RegExp(`von Ziffer ${label.replaceAll('.', '\\.')}$`) }),
    });
    await block.locator('summary').click();
    return (await block.innerText()).replaceAll(/\s+/g, ' ');
  };

  it('names motion, recommendation, adoption and both votes, each one click away', async () => {
    await page.goto('/vorlagen/23-v-15-7');
    expect(await provenanceOf('2.5')).toMatch(
      new RegExp(
        [
          'Beantragt von Ausschuss für Finanzen und Beteiligungen \\(Ausschuss\\)',
          'Änderung Ziffer 2\\.5 streichen',
          'Empfohlen von Ausschuss für Finanzen und Beteiligungen, 20\\.12\\.2023, BP 0587, Fassung von III/20: 11 Ja, 4 Nein, 1 Enthaltung',
          'Beschlossen von Stadtverordnetenversammlung, 20\\.12\\.2023, mit Beschluss-Nr\\. 0487: 49 Ja, 22 Nein, 5 Enthaltungen',
          'Festgehalten durch Gremienbüro',
          'Wirkung auf Haushalt und Stellen$',
        ].join('.*'),
      ),
    );
    const links = await page.locator('details.provenance[open] a[href^="#"]').all();
    const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(targets).toEqual(['#antrag-aenderung-fb-0587', '#empfehlung', '#entscheidung', '#verlauf']);
    for (const target of targets) expect(await page.locator(String(target)).count()).toBe(1);
  });

  it('is not claimed for an item that stands as it was filed', async () => {
    await page.goto('/vorlagen/23-v-15-7');
    expect(await page.locator('summary', { hasText: /von Ziffer 2\.8$/ }).count()).toBe(0);
  });

  it('tells a vote on single items and a vote of its own from the vote on the whole', async () => {
    await page.goto('/vorlagen/24-v-67-12');
    const told = await page.locator('details.provenance').allTextContents();
    expect(told.some((each) => /in der Abstimmung über einzelne Ziffern: \d+ Ja/.test(each))).toBe(true);
    expect(told.some((each) => /in eigener Abstimmung: .*\d+ Ja/.test(each))).toBe(true);
  });

  it.each([1280, 360])('can be read by everybody at %d pixels', async (width) => {
    const scripted = await browser.newPage({
      baseURL: city.web.url,
      locale: 'de-DE',
      viewport: { width, height: 900 },
    });
    await scripted.goto('/vorlagen/23-v-15-7');
    for (const each of await scripted.locator('details.provenance summary').all()) await each.click();
    expect([await accessibilityFaults(scripted), await overflow(scripted)]).toEqual([[], 0]);
    await scripted.close();
  });
});
