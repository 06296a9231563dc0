import { randomUUID } from 'node:crypto';

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import type { ApiStandIn } from '../support/api-stand-in.ts';
import { startApiStandIn } from '../support/api-stand-in.ts';
import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { signInAs } from '../support/page-visits.ts';
import type { RunningWeb } from '../support/running-web.ts';
import { startWeb } from '../support/running-web.ts';

jest.setTimeout(60_000);

describeWithBrowser('what the pages make of the answers of the API', () => {
  let api: ApiStandIn;
  let web: RunningWeb;
  let browser: Browser;

  beforeAll(async () => {
    [api, browser] = await Promise.all([startApiStandIn(), launchBrowser()]);
    web = await startWeb(api.url);
  }, 120_000);
  afterEach(() => {
    api.answerWith(null);
  });
  afterAll(async () => {
    await browser.close();
    await web.stop();
    await api.stop();
  });

  const open = async (path: string, { account = null, scripts = false }: Visit = {}): Promise<Page> => {
    const context = await browser.newContext({ baseURL: web.url, javaScriptEnabled: scripts });
    if (account !== null) await context.addCookies([{ name: 'bw_session', value: account, url: web.url }]);
    const page = await context.newPage();
    await page.goto(path, scripts ? { waitUntil: 'networkidle' } : {});
    return page;
  };

  describe('signing in', () => {
    it('brings a department to its inbox, everybody else to the register', async () => {
      const page = await open('/anmelden');
      await signInAs(page, 'dezernat-ii');
      expect(new URL(page.url()).pathname).toBe('/eingang');
      const office = await open('/anmelden');
      await signInAs(office, 'buero');
      expect(new URL(office.url()).pathname).toBe('/vorlagen');
    });

    it.each([{ scripts: false }, { scripts: true }])(
      'says what is wrong, and has the focus on it ($scripts)',
      async (how) => {
        const page = await open('/anmelden', how);
        await signInAs(page, 'buero', 'falsch');
        await page.getByRole('alert').waitFor();
        expect(await page.getByRole('alert').innerText()).toContain('Konto oder Passwort stimmen nicht.');
        await page.locator('[role=alert]:focus').waitFor();
        expect(await page.getByLabel('Konto').inputValue()).toBe('buero');
        expect(await page.getByLabel('Passwort').inputValue()).toBe('');
      },
    );

    it('says at the field what is missing', async () => {
      const page = await open('/anmelden');
      await page.getByRole('button', { name: 'Anmelden' }).click();
      expect(await page.locator('#feld-konto-fehler').innerText()).toBe('Bitte geben Sie Ihr Konto ein.');
      expect(await page.getByLabel('Passwort').getAttribute('aria-invalid')).toBe('true');
    });

    it('says when there were too many attempts', async () => {
      const page = await open('/anmelden');
      for (let attempt = 0; attempt < 6; attempt += 1) await signInAs(page, 'niemand', 'falsch');
      expect(await page.getByRole('alert').innerText()).toContain('für kurze Zeit gesperrt');
      api.forgiveSignIns();
    });

    it.each(['https://example.org/', '//example.org', '/\\example.org', 'javascript:alert(1)'])(
      'never leads to %s',
      async (elsewhere) => {
        const page = await open(`/anmelden?zurueck=${encodeURIComponent(elsewhere)}`);
        await signInAs(page, 'buero');
        expect(page.url()).toBe(`${web.url}/vorlagen`);
      },
    );

    it('refuses a form that another site has sent', async () => {
      const form = new URLSearchParams({ konto: 'buero', passwort: 'beschluss-demo' });
      const answer = await fetch(`${web.url}/anmelden`, {
        method: 'POST',
        body: form,
        redirect: 'manual',
        headers: { origin: 'https://example.org' },
      });
      expect(answer.status).toBe(400);
      expect(answer.headers.getSetCookie()).toEqual([]);
    });
  });

  describe('acknowledging', () => {
    it('sends one key however often the button is pressed', async () => {
      const page = await open('/eingang', { account: 'dezernat-ii', scripts: true });
      await page.getByRole('button', { name: /Eingang bestätigen/ }).dblclick();
      await page.getByRole('status').filter({ hasText: 'Eingang bestätigt' }).waitFor();
      const keys = new Set(api.acknowledgements.map(({ idempotencyKey }) => idempotencyKey));
      expect(keys.size).toBe(1);
    });

    it('sends the key of the form it was rendered in, also when the form is sent again', async () => {
      const page = await open('/eingang?ansicht=alle', { account: 'dezernat-ii' });
      const form = { csrf: 'csrf-dezernat-ii', weiterleitung: '0487-dezernat-ii', vorgang: randomUUID() };
      const before = api.acknowledgements.length;
      for (let sending = 0; sending < 2; sending += 1) {
        const answer = await page.request.post('/eingang', { form, headers: { origin: web.url } });
        expect(answer.url()).toContain('bestaetigt=0487-dezernat-ii');
      }
      const keys = api.acknowledgements.slice(before).map(({ idempotencyKey }) => idempotencyKey);
      expect(keys).toEqual([form.vorgang, form.vorgang]);
    });

    it('says that nothing was done when the token is another one', async () => {
      const page = await open('/eingang?ansicht=alle', { account: 'dezernat-ii' });
      const before = api.acknowledgements.length;
      const answer = await page.request.post('/eingang', {
        form: { csrf: 'another', weiterleitung: 'x', vorgang: '8d3f0a9e-5f5e-4c1c-9d5e-0c7b6a8f1e11' },
        headers: { origin: web.url },
      });
      expect(answer.status()).toBe(403);
      expect(await answer.text()).toContain('Nicht bestätigt');
      expect(api.acknowledgements).toHaveLength(before);
    });

    it('is believed even while the list lags behind', async () => {
      api.lagBehind(true);
      const page = await open('/eingang?nach=13&bestaetigt=x', { account: 'dezernat-ii' });
      expect(await page.getByRole('status').first().innerText()).toContain('Die Liste wird noch aktualisiert.');
      api.lagBehind(false);
    });
  });

  describe('lists', () => {
    it('turn their pages and go to the last one when there are fewer now', async () => {
      const page = await open('/vorlagen');
      expect(await page.locator('h2').innerText()).toBe('45 Vorlagen gefunden');
      await page.getByRole('link', { name: 'Nächste Seite' }).click();
      expect(await page.getByText('Seite 2 von 3').count()).toBe(1);
      await page.goto('/vorlagen?seite=99');
      expect(await page.getByText('Seite 3 von 3').count()).toBe(1);
    });

    it('sort by a column, turn round when asked again, and say which way', async () => {
      const page = await open('/vorlagen?suche=Ortsbezirk');
      const papers = () => page.locator('tbody tr td:first-child').allInnerTexts();
      await page.getByRole('link', { name: 'Vorlagen-Nr.' }).click();
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      expect((await papers()).slice(0, 2)).toEqual(['24-V-20-0001', '24-V-20-0002']);
      await page.getByRole('link', { name: 'Vorlagen-Nr.' }).click();
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      expect((await papers()).slice(0, 2)).toEqual(['24-V-20-0044', '24-V-20-0043']);
      expect(new URL(page.url()).searchParams.get('suche')).toBe('Ortsbezirk');
    });

    it('say at the field that a year is none, and ask nobody', async () => {
      const page = await open('/vorlagen?jahr=23');
      expect(await page.locator('#feld-jahr-fehler').innerText()).toContain('vier Ziffern');
      expect(await page.locator('table').count()).toBe(0);
    });
  });

  describe('trouble', () => {
    it.each([
      { status: 500, code: 'UNEXPECTED', title: 'Unerwarteter Fehler', said: 'Das hat nicht geklappt' },
      { status: 503, code: 'STORE_UNAVAILABLE', title: 'Speicher nicht da', said: 'Der Dienst antwortet nicht' },
      { status: 504, code: 'READ_MODEL_BEHIND', title: 'Anzeige hinkt nach', said: 'Noch nicht so weit' },
      { status: 403, code: 'FORBIDDEN', title: 'Nicht erlaubt', said: 'Kein Zugang' },
    ])('$status is said with a reference for questions', async ({ said, ...problem }) => {
      api.answerWith(problem);
      const context = await browser.newContext({ baseURL: web.url, javaScriptEnabled: false });
      const page = await context.newPage();
      const answer = await page.goto('/vorlagen');
      expect(answer?.status()).toBe(problem.status);
      expect(await page.locator('h1').innerText()).toBe(said);
      expect(await page.locator('main').innerText()).toContain(problem.title);
      expect(await page.locator('main code').innerText()).toBe(answer?.headers()['x-correlation-id']);
    });

    it('sends whoever is not signed in to the sign-in page, and back afterwards', async () => {
      api.answerWith({ status: 401, code: 'NOT_SIGNED_IN', title: 'Nicht angemeldet' });
      const page = await open('/vorlagen/23-v-15-7?fassung=reinfassung');
      expect(new URL(page.url()).pathname).toBe('/anmelden');
      api.answerWith(null);
      await signInAs(page, 'buero');
      expect(page.url()).toBe(`${web.url}/vorlagen/23-v-15-7?fassung=reinfassung`);
    });

    it('tells nobody whether a paper they may not see exists', async () => {
      const page = await open('/vorlagen/99-x-1');
      expect(await page.locator('h1').innerText()).toBe('Nicht gefunden');
      expect(await page.locator('main').innerText()).not.toContain('99');
    });
  });
});

interface Visit {
  readonly account?: string | null;
  readonly scripts?: boolean;
}
