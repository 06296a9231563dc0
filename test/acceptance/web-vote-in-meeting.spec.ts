import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { describeWithBrowser, launchBrowser } from '../support/browser.ts';
import { closedMeetingId, voteInClosedMeeting } from '../support/closed-meeting.ts';
import type { Answer, Person } from '../support/http-api.ts';
import { signInAs } from '../support/page-visits.ts';
import type { SampleWeb } from '../support/sample-web.ts';
import { startSampleWeb } from '../support/sample-web.ts';

jest.setTimeout(60_000);

const meetingId = '2024-02-01-rat';

const inMeeting = async (office: Person, path: string, body: object): Promise<Answer> => {
  const answer = await office.order(`/meetings/${meetingId}/${path}`, body);
  if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer;
};

// Scripts are off.
describeWithBrowser('a vote and the meeting it was taken in', () => {
  let city: SampleWeb;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [city, browser] = await Promise.all([startSampleWeb(), launchBrowser()]);
    const context = await browser.newContext({ baseURL: city.web.url, locale: 'de-DE', javaScriptEnabled: false });
    page = await context.newPage();
    const office = await city.api.signedIn('buero');
    const items = [{ itemId: 'i1', label: '1', mode: 'decides', text: 'Die Radwege werden ausgebaut.' }];
    const head = { paper: '23-V-66-0090', title: 'Ausbau der Radwege', department: 'Dezernat V/66' };
    const more = { decidingBody: 'Stadtverordnetenversammlung', visibility: 'public', items };
    await office.order('/resolutions', { ...head, ...more, occurredOn: '2023-11-01' });
    await office.order('/resolutions/23-V-66-0090/submission', { occurredOn: '2023-11-02' });
    const sitting = { meetingId, body: 'Stadtverordnetenversammlung', date: '2024-02-01', startsAt: '16:00' };
    await office.order('/meetings', { ...sitting, visibility: 'public', occurredOn: '2024-01-02' });
    const item = { agendaItemId: 'a', section: 'I', number: '1', visibility: 'public', title: 'Radwege' };
    await inMeeting(office, 'agenda', { ...item, paper: '23-V-66-0090', occurredOn: '2024-01-02' });
    await inMeeting(office, 'invitation', { occurredOn: '2024-01-08' });
    const attendance = Array.from({ length: 50 }, (_, index) => ({
      memberId: `m-${index + 1}`,
      faction: 'Fraktion A',
    }));
    const { body } = await inMeeting(office, 'opening', { occurredOn: '2024-02-01', attendance });
    await office.ask(`/meetings?after=${body.position}`);
    await office.ask(`/resolutions/23-V-66-0090?after=${body.position}`);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  it('lead to each other', async () => {
    await page.goto('/vorlagen/23-v-15-7');
    await page.locator('#entscheidung').getByRole('link', { name: 'Zur Sitzung' }).click();
    expect(new URL(page.url()).pathname).toBe('/sitzungen/2023-12-20-stadtverordnetenversammlung');
    await page.goto('/vorlagen/23-v-15-7');
    await page.locator('#empfehlung').getByRole('link', { name: 'Zur Sitzung' }).click();
    expect(new URL(page.url()).pathname).toBe('/sitzungen/2023-12-20-finanzen');
  });

  it('are checked against each other in the forms of the office, which offer the meetings under way', async () => {
    await page.goto(`/anmelden?${new URLSearchParams({ zurueck: '/vorlagen/23-v-66-90/beschluss' }).toString()}`);
    await signInAs(page, 'buero');
    const select = page.getByLabel('Sitzung im Kalender');
    expect(await select.locator('option').allInnerTexts()).toEqual([
      'keine',
      'Stadtverordnetenversammlung, 01.02.2024, 16:00 Uhr',
    ]);
    await select.selectOption(meetingId);
    await page.getByLabel('Beschluss-Nr.').fill('0999');
    await page.getByLabel('Tag der Sitzung').fill('2024-02-02');
    await page.getByLabel('Ja', { exact: true }).fill('30');
    await page.getByLabel('Nein', { exact: true }).fill('20');
    await page.getByLabel('Ergebnis laut Protokoll').selectOption('adopted');
    await page.getByRole('button', { name: 'Festhalten' }).click();
    expect(await page.locator('main').innerText()).toContain('Nichts wurde gespeichert');
    expect(await select.inputValue()).toBe(meetingId);
    await page.getByLabel('Tag der Sitzung').fill('2024-02-01');
    await page.getByRole('button', { name: 'Festhalten' }).click();
    const decision = page.locator('#entscheidung');
    expect(await decision.innerText()).toMatch(/Anwesend\s+50/);
    expect(await decision.getByRole('link', { name: 'Zur Sitzung' }).getAttribute('href')).toBe(
      `/sitzungen/${meetingId}`,
    );
  });

  describe('that is not public', () => {
    beforeAll(async () => {
      const office = await city.api.signedIn('buero');
      const position = await voteInClosedMeeting(office);
      await office.ask(`/meetings?after=${position}`);
      await office.ask(`/resolutions/23-V-66-0091?after=${position}`);
    });

    it('is named to nobody who may not open it, neither in pages nor in answers', async () => {
      const nobody = city.api.nobody;
      const department = await city.api.signedIn('dezernat-ii');
      for (const reader of [nobody, department]) {
        for (const path of ['/resolutions/23-V-66-0091', '/resolutions/23-V-66-0091/consultation']) {
          const answer = await reader.ask(path);
          expect(answer.status).toBe(200);
          expect(JSON.stringify(answer.body)).not.toContain(closedMeetingId);
        }
      }
      await page.context().clearCookies();
      await page.goto('/vorlagen/23-v-66-91');
      expect(await page.content()).not.toContain(closedMeetingId);
      expect(await page.locator('main a[href^="/sitzungen/"]').count()).toBe(0);
      expect(await page.locator('#empfehlung').innerText()).toContain(
        'Ausschuss für Finanzen und Beteiligungen, 25.01.2024',
      );
    });

    it('is where the office gets to by the name of the body and the day', async () => {
      const office = await city.api.signedIn('buero');
      const answer = await office.ask('/resolutions/23-V-66-0091');
      expect(JSON.stringify(answer.body).split(closedMeetingId)).toHaveLength(1 + 5);
      await page.goto(`/anmelden?${new URLSearchParams({ zurueck: '/vorlagen/23-v-66-91' }).toString()}`);
      await signInAs(page, 'buero');
      const links = page.locator(`main a[href="/sitzungen/${closedMeetingId}"]`);
      expect(await links.allInnerTexts()).toEqual(
        expect.arrayContaining([
          'Zur Sitzung: Ausschuss für Finanzen und Beteiligungen, 25.01.2024',
          expect.stringMatching(/^Sitzung 25\.01\.2024[^]*Ausschuss für Finanzen und Beteiligungen$/),
        ]),
      );
      expect(await links.count()).toBe(5);
      await links.first().click();
      expect(await page.locator('main').innerText()).toContain('Ausschuss für Finanzen und Beteiligungen');
    });
  });
});
