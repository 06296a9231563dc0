import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { festplatzScript } from '../../apps/cli/src/sample/festplatz/script.ts';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { storeName } from '../support/open-store.ts';
import { recordByHttp } from '../support/record-by-http.ts';

const paper = '/resolutions/24-V-52-0012';
const task = '24-v-52-12-dezernat-ii';

let api: RunningApi;
let office: Person;
let position = '0';

/** The orders up to the first of this type, or all that are left. */
const recordUntil = async (from: string | null, until: string | null): Promise<void> => {
  const at = (type: string) => festplatzScript.findIndex((command) => command.type === type);
  const orders = festplatzScript.slice(from === null ? 0 : at(from), until === null ? undefined : at(until));
  position = await recordByHttp(office, orders);
};

const page = (person: Person = api.nobody): Promise<Answer> => person.ask(`${paper}?after=${position}`);
const refusalOf = async (path: string, body: object) => {
  const { status, body: answer } = await office.order(path, { occurredOn: '2024-07-01', ...body });
  return { status, code: answer.code, field: answer.facts['field'] };
};
const money = ({ body }: Answer) => body.budget.map(({ status, amountCents }) => [status, amountCents]);

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
}, 60_000);
afterAll(() => api.stop());

describe(`the way of paper 24-V-52-0012 over HTTP, its log on ${storeName()}`, () => {
  it('waits for every station before the decision', async () => {
    await recordUntil(null, 'GiveRecommendation');
    const vote = { tally: { known: 'unanimous' }, rule: 'hgo-54@2005-04-01', present: null, outcome: 'adopted' };
    const decision = { number: '0271', body: 'Stadtverordnetenversammlung', date: '2024-03-14', adopts: null, vote };
    expect(await refusalOf(`${paper}/decision`, decision)).toMatchObject({ status: 409, code: 'STATIONS_STILL_OPEN' });
    expect(await refusalOf(`${paper}/stations/nowhere/skip`, { because: 'Entfällt.' })).toMatchObject({
      status: 404,
      code: 'STATION_UNKNOWN',
    });
  });

  it('shows every body the text as recommended by the one before it', async () => {
    await recordUntil('GiveRecommendation', 'ReferPaper');
    const { body } = await api.nobody.ask(`${paper}/consultation`);
    const seen = body.stations.map(({ stationId, result, recommendedBy, clean }) => [
      stationId,
      result,
      recommendedBy?.body ?? null,
      clean.find(({ label }) => label === '1.1')?.text.includes('450.000') ?? false,
    ]);
    const building = 'Ausschuss für Planung und Bau';
    expect(seen).toEqual([
      ['bau', 'recommended', null, false],
      ['finanzen', 'adjourned', building, true],
      ['finanzen-2', 'withoutRecommendation', building, true],
      ['lesung-1', 'noted', building, true],
      ['lesung-2', null, building, true],
    ]);
  });

  it('refuses to refer it in a circle, and decides after it came back', async () => {
    await recordUntil('ReferPaper', 'DecideResolution');
    const meeting = { meetingDate: '2024-03-05', role: 'preliminary', body: 'Stadtverordnetenversammlung' };
    expect(await refusalOf(`${paper}/stations/lesung-2-2/referral`, meeting)).toEqual({
      status: 409,
      code: 'REFERRED_IN_CIRCLE',
      field: '/body',
    });
    await recordUntil('DecideResolution', 'RaiseObjection');
    expect((await page()).body).toMatchObject({ status: 'forwarded', aftermath: { execution: 'inForce' } });
  });

  it('is suspended by an objection: money blocked, tasks recalled, nothing acknowledged', async () => {
    const before = money(await page());
    await recordUntil('RaiseObjection', 'SettleObjection');
    const suspended = await page();
    expect(suspended.body).toMatchObject({ status: 'suspended', aftermath: { execution: 'suspended' } });
    expect(money(suspended)).toEqual([
      ['approved', 545_000_00],
      ['blocked', 545_000_00],
    ]);
    expect(suspended.body.forwardings.map(({ state }) => state)).toEqual(['recalled', 'recalled']);
    const found = await api.nobody.ask(`/resolutions?status=suspended&after=${position}`);
    expect(found.body).toMatchObject({ total: 1, rows: [{ paper: '24-V-52-0012' }] });

    const department = await api.signedIn('dezernat-ii');
    const inbox = await department.ask(`/inbox?state=recalled&after=${position}`);
    expect(inbox.body).toMatchObject({ total: 1, rows: [{ state: 'recalled', recalledBecause: 'suspended' }] });
    const refused = await department.order(`/tasks/${task}/acknowledgement`, { occurredOn: '2024-03-25' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'TASK_RECALLED' } });

    await recordUntil('SettleObjection', 'CorrectResolution');
    const confirmed = await page();
    expect(confirmed.body).toMatchObject({ status: 'forwarded', aftermath: { execution: 'inForce' } });
    expect(money(confirmed)).toEqual(before);
    expect(confirmed.body.forwardings.map(({ state }) => state)).toEqual(['ordered', 'ordered']);
  });

  it('says by the record alone what it was on each day', async () => {
    const status = async (day: string) => (await api.nobody.ask(`${paper}/replay?asOf=${day}`)).body.status;
    expect(await Promise.all(['2024-02-01', '2024-03-20', '2024-04-01', '2024-04-11'].map(status))).toEqual([
      'deferred',
      'forwarded',
      'suspended',
      'forwarded',
    ]);
  });

  it('is corrected in exactly one figure, and repealed in one item, which both ends know', async () => {
    await recordUntil('CorrectResolution', null);
    const repealed = await page();
    expect(money(repealed)).toEqual([
      ['approved', 450_000_00],
      ['repealed', 59_000_00],
    ]);
    expect(repealed.body).toMatchObject({
      status: 'forwarded',
      text: { version: 3 },
      aftermath: { endings: [{ how: 'repealed', itemIds: ['item-1.2'], by: { number: '0302' } }] },
    });
    const other = await api.nobody.ask(`/resolutions/24-V-52-0040?after=${position}`);
    expect(other.body).toMatchObject({ aftermath: { ended: [{ how: 'repealed', ended: { number: '0271' } }] } });
    const states = repealed.body.forwardings.map(({ recipient, state }) => `${recipient} ${state}`);
    expect(states.sort()).toEqual(['Dezernat II recalled', 'Dezernat III ordered']);
  });

  it('names the field of what cannot be', async () => {
    const by = { paper: '24-V-52-0040', number: '0303', date: '2024-06-06' };
    expect(await refusalOf(`${paper}/repeal`, { by })).toEqual({
      status: 422,
      code: 'ENDING_RESOLUTION_UNKNOWN',
      field: '/by/number',
    });
    const objection = { raisedBy: 'OB', rule: 'hgo-63@2005-04-01', ground: 'unlawful', because: 'Zu spät.' };
    expect(await refusalOf(`${paper}/objections`, objection)).toMatchObject({
      status: 422,
      code: 'OBJECTION_TOO_LATE',
      field: '/occurredOn',
    });
    const strike = { operations: [{ op: 'strikeItem', itemId: 'item-1.1' }], because: 'x', signedBy: 'y' };
    expect((await office.order(`${paper}/corrections`, { occurredOn: '2024-07-01', ...strike })).status).toBe(400);
  });
});
