import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import type { ResolutionCommand } from '#council';

import { shadeScript } from '../../apps/cli/src/sample/shade/script.ts';
import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import type { RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { orderByHttp } from '../support/order-by-http.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import type { RunningWeb } from '../support/running-web.ts';
import { startWeb } from '../support/running-web.ts';

jest.setTimeout(120_000);

describeWithBrowser('the page of a paper with seventeen amendments', () => {
  let api: RunningApi;
  let web: RunningWeb;
  let browser: Browser;
  let page: Page;
  const script = shadeScript as readonly ResolutionCommand[];
  const lost = script.findIndex(({ type, data }) => type === 'WithdrawAmendment' && data.amendmentId === 'A02');

  const record = async (commands: readonly ResolutionCommand[]) => {
    const office = await api.signedIn('buero');
    let position = '';
    for (const command of commands) {
      const { path, body } = orderByHttp(command);
      const answer = await office.order(path, body);
      if (answer.status > 201) throw new Error(`${command.type}: ${JSON.stringify(answer.body)}`);
      position = answer.body.position;
    }
    await page.goto(`/vorlagen/24-V-67-0012?nach=${position}`);
  };
  const textOf = async (selector: string) =>
    (await page.locator(selector).innerText()).split(/\s+/).filter(Boolean).join(' ');

  beforeAll(async () => {
    [api, browser] = await Promise.all([startApi(), launchBrowser()]);
    web = await startWeb(api.url);
    page = await browser.newPage({ baseURL: web.url, locale: 'de-DE' });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await web.stop();
    await api.stop();
  });

  it('shows side by side what an amendment was moved against and what the text says now', async () => {
    await record(script.slice(0, lost));
    expect(await textOf('#anpassungen li >> nth=0')).toMatch(
      /^A02, Fraktion Buchen .*Ziffer 2\.1 .*120\.000 Euro bereitgestellt\. .*135\.000 Euro bereitgestellt\./,
    );
    const [before, now] = await page.locator('#anpassungen li >> nth=0').locator('.both-texts > div').all();
    expect((await now?.boundingBox())?.x ?? 0).toBeGreaterThan((await before?.boundingBox())?.x ?? 0);
    expect(await textOf('#reihenfolge')).toMatch(
      /Abweichend vom Vorschlag: Der Ältestenrat .* A13, Fraktion Ahorn A12, .* A01, /,
    );
  });

  it('shows the votes on parts and on items when all is decided', async () => {
    await record(script.slice(lost));
    expect(await page.locator('#anpassungen').count()).toBe(0);
    expect(await textOf('#antrag-A11')).toMatch(/Abstimmung über Teile .*Ja 50 Nein 20 .*Ja 30 Nein 40/);
    expect(await textOf('#ziffern')).toContain('Ziffer 2.2');
  });

  it.each([1280, 360])('can be used by everybody at %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/vorlagen/24-V-67-0012');
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
  });
});
