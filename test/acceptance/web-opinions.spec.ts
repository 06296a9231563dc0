import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import type { RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { rowsOf } from '../support/budget-visits.ts';
import { accessibilityFaults, overflow } from '../support/page-audit.ts';
import { signInAs } from '../support/page-visits.ts';
import type { RunningWeb } from '../support/running-web.ts';
import { startWeb } from '../support/running-web.ts';

jest.setTimeout(60_000);

const address = '/vorlagen/24-v-37-2';
const form = `${address}/stellungnahme?amt=Dezernat+III%2F20&art=opinion`;

// Scripts are off: a department answers with any browser.
describeWithBrowser('an opinion (Stellungnahme) in the browser of the office that is asked', () => {
  let api: RunningApi;
  let web: RunningWeb;
  let browser: Browser;

  beforeAll(async () => {
    [api, browser] = await Promise.all([startApi(), launchBrowser()]);
    web = await startWeb(api.url);
    const clerk = await api.signedIn('buero');
    const send = (path: string, body: object) => clerk.order(path, { occurredOn: '2024-01-10', ...body });
    const items = [{ itemId: 'i1', label: '1', mode: 'decides', text: 'Die Satzung wird erlassen.' }];
    const head = { paper: '24-V-37-0002', title: 'Satzung der Feuerwehr', department: 'Dezernat II/37' };
    await send('/resolutions', { ...head, decidingBody: 'Rat', visibility: 'public', items });
    const asked = { office: 'Dezernat III/20', kind: 'opinion', function: 'finance', dueOn: '2024-01-15' };
    const { body } = await send('/resolutions/24-V-37-0002/opinions', asked);
    await clerk.ask(`/resolutions/24-V-37-0002?after=${body.position}`);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await web.stop();
    await api.stop();
  });

  const visit = async (account: string, path: string): Promise<Page> => {
    const context = await browser.newContext({ baseURL: web.url, locale: 'de-DE', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/anmelden?${new URLSearchParams({ zurueck: path }).toString()}`);
    await signInAs(page, account);
    return page;
  };

  it('is offered to the department that is asked, and to no other reader', async () => {
    const lead = await visit('dezernat-ii', address);
    expect(await lead.locator('#stellungnahmen').innerText()).toMatch(/Dezernat III\/20[^]*steht aus/);
    expect(await lead.getByRole('link', { name: /Stellungnahme abgeben/ }).count()).toBe(0);
    await lead.goto(form);
    expect(await lead.locator('main').innerText()).toContain('Das geht jetzt nicht');
    const office = await visit('buero', form);
    expect(await office.locator('h1').innerText()).toBe('Kein Zugang');
  });

  it('lies in the inbox of the department with its due date, its paper and the way to the form', async () => {
    const page = await visit('dezernat-iii', '/eingang');
    const asked = page.locator('#stellungnahmen');
    expect(await asked.locator('h2').innerText()).toBe('1 Stellungnahme steht aus');
    expect(await rowsOf(page, '#stellungnahmen')).toEqual([
      expect.stringMatching(
        /^Satzung der Feuerwehr \| 24-V-37-0002 \| Dezernat III\/20 \| Stellungnahme \| 15\.01\.2024 \| überfällig \| steht aus/,
      ),
    ]);
    expect(await asked.getByRole('link', { name: 'Satzung der Feuerwehr' }).getAttribute('href')).toBe(address);
    await asked
      .getByRole('link', { name: 'Stellungnahme abgeben zu 24-V-37-0002 für Dezernat III/20', exact: true })
      .click();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(form);
  });

  it('lies in no inbox but that of who is asked, and of those who see every inbox, who are not led to the form', async () => {
    const other = await visit('dezernat-ii', '/eingang');
    expect(await other.locator('#stellungnahmen').count()).toBe(0);
    const office = await visit('buero', '/eingang');
    expect(await rowsOf(office, '#stellungnahmen')).toHaveLength(1);
    expect(await office.getByRole('link', { name: /abgeben/ }).count()).toBe(0);
    expect((await api.nobody.ask('/opinions/open')).status).toBe(401);
  });

  it('is given with its words, once', async () => {
    const page = await visit('dezernat-iii', address);
    await page.getByRole('link', { name: 'Stellungnahme abgeben für Dezernat III/20' }).click();
    await page.getByLabel('Ergebnis').selectOption({ label: 'abgelehnt' });
    await page.getByLabel('Tag des Vorgangs').fill('2024-01-16');
    await page.getByRole('button', { name: 'Abgeben' }).click();
    expect(await page.getByLabel('Wortlaut').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Wortlaut').fill('Die Deckung fehlt.');
    await page.getByRole('button', { name: 'Abgeben' }).click();
    expect(await page.locator('.kern-alert--success').innerText()).toContain('Die Stellungnahme ist abgegeben.');
    expect(await page.locator('#stellungnahmen').innerText()).toMatch(
      /abgelehnt am 16\.01\.2024; nach der Frist[^]*Die Deckung fehlt\./,
    );
    expect(await page.getByRole('link', { name: /Stellungnahme abgeben/ }).count()).toBe(0);
    await page.goto('/eingang');
    expect(await page.locator('#stellungnahmen').count()).toBe(0);
  });

  it('comes back to the inbox when the text has changed since, and leaves it with the decision', async () => {
    const clerk = await api.signedIn('buero');
    const paper = '/resolutions/24-V-37-0002';
    const record = async (path: string, body: object) => {
      const answer = await clerk.order(`${paper}/${path}`, { occurredOn: '2024-01-20', ...body });
      if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
      await clerk.ask(`/opinions/open?after=${answer.body.position}`);
    };
    await record('submission', {});
    const operations = [{ op: 'appendSentence', itemId: 'i1', sentence: 'Sie gilt ab März.' }];
    const mover = { kind: 'faction', name: 'Fraktion A' };
    await record('amendments', { amendmentId: 'a', mover, baseVersion: 1, operations });
    const report = { tally: { known: 'unanimous' }, rule: 'gemo-bw-37@2000-07-24', outcome: 'adopted' };
    await record('amendments/a/votes', { body: 'Rat', meetingDate: '2024-01-20', vote: report });
    const page = await visit('dezernat-iii', '/eingang');
    expect(await page.locator('#stellungnahmen').innerText()).toContain('erneut erbeten: der Text hat sich geändert');
    await record('decision', { number: '1', body: 'Rat', date: '2024-01-20', vote: report });
    await page.goto('/eingang');
    expect(await page.locator('#stellungnahmen').count()).toBe(0);
  });

  it('fills an inbox page by page, the next due date first, in German and English, for everybody', async () => {
    const clerk = await api.signedIn('buero');
    const items = [{ itemId: 'i1', label: '1', mode: 'decides', text: 'Die Halle wird saniert.' }];
    const head = { paper: '24-V-37-0003', title: 'Halle', department: 'Dezernat II/37', decidingBody: 'Rat', items };
    await clerk.order('/resolutions', { ...head, visibility: 'nonPublic', occurredOn: '2024-02-01' });
    let position = '0';
    for (let office = 1; office <= 21; office += 1) {
      const dueOn = `2024-03-${String(32 - office).padStart(2, '0')}`;
      const asked = { office: `Dezernat III/${office}`, kind: 'coSignature', dueOn, occurredOn: '2024-02-01' };
      ({ position } = (await clerk.order('/resolutions/24-V-37-0003/opinions', asked)).body);
    }
    await clerk.ask(`/opinions/open?after=${position}`);
    const page = await visit('dezernat-iii', '/eingang');
    const rows = await rowsOf(page, '#stellungnahmen');
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatch(/Dezernat III\/21 \| Mitzeichnung \| 11\.03\.2024/);
    await page.getByRole('navigation', { name: 'Seiten der Stellungnahmen' }).getByRole('link').click();
    expect(await rowsOf(page, '#stellungnahmen')).toEqual([expect.stringMatching(/31\.03\.2024/)]);
    await page.goto('/eingang?stellungnahmen=99999');
    expect(await rowsOf(page, '#stellungnahmen')).toHaveLength(1);
    await page.goto('/eingang?lang=en');
    const words = await page.locator('#stellungnahmen').innerText();
    expect(words).toMatch(/21 opinions still to come[^]*Give co-signature/);
    expect(words).not.toMatch(/Stellungnahme|Mitzeichnung|Frist|Stand/);

    const visitor = await browser.newContext({ baseURL: web.url });
    await visitor.addCookies(await page.context().cookies());
    const opened = await visitor.newPage();
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await opened.setViewportSize({ width, height: 800 });
      await opened.emulateMedia({ colorScheme });
      await opened.goto('/eingang');
      expect(await accessibilityFaults(opened)).toEqual([]);
      expect(await overflow(opened)).toBe(0);
    }
    await visitor.close();
  });

  it('has a form that everybody can use', async () => {
    const page = await browser.newPage({ baseURL: web.url });
    await page.goto(`/anmelden?${new URLSearchParams({ zurueck: form }).toString()}`);
    await signInAs(page, 'dezernat-iii');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(address);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });
});
