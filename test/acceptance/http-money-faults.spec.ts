import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { nothingRecorded } from '../support/nothing-recorded.ts';
import { draftOf, money } from '../support/money-papers.ts';
import { draft, item } from '../support/papers.ts';

const plan = '/budget/plans/haushalt-2024';
const posts = { kind: 'posts', valueId: 'a', department: 'Amt 66', movement: 'created' };
const commitment = { kind: 'commitment', valueId: 'a', year: 2024, department: 'Amt 66' };
const line = { planId: 'haushalt-2024', lineId: 'sach' };
const amount = (more: object) => draftOf([money()], { kind: 'amount', amountCents: 100, ...more });

let api: RunningApi;
let office: Person;

const refused = (send: () => Promise<Answer>): Promise<Answer> => nothingRecorded(api, send);

beforeAll(async () => {
  api = await startApi({ projections: false });
  office = await api.signedIn('buero');
  const years = { planId: 'haushalt-2024', title: 'Haushaltsplan 2024/25', fiscalYears: [2024, 2025] };
  expect((await office.order('/budget/plans', { occurredOn: '2024-01-15', ...years })).status).toBe(201);
  const csv = 'Position;Jahr;Art;Amt;Bezeichnung;Betrag\nsach;2024;Aufwand;15;Sachkosten;1.000,00';
  const address = `${plan}/baseline?occurredOn=2024-01-16&source=entwurf.csv&unit=euro`;
  const headers = { 'content-type': 'text/csv', 'idempotency-key': crypto.randomUUID() };
  expect((await office.send(address, { method: 'POST', raw: csv, headers })).status).toBe(201);
  expect((await office.order(`${plan}/adoption`, { occurredOn: '2024-02-01' })).status).toBe(200);
}, 60_000);
afterAll(() => api.stop());

describe('money and posts that are wrong somewhere are answered with the place, and nothing is written', () => {
  it.each([
    ['an amount in another unit', amount({ unit: 'TEUR' }), '/items/0/values/0/unit'],
    ['another currency', amount({ currency: 'USD' }), '/items/0/values/0/currency'],
    ['an amount as text', amount({ amountCents: '100 €' }), '/items/0/values/0/amountCents'],
    ['half a cent', amount({ amountCents: 0.5 }), '/items/0/values/0/amountCents'],
    ['an amount below zero', amount({ amountCents: -1 }), '/items/0/values/0/amountCents'],
    ['another unit in the text', draftOf([money()], undefined, 'Es gibt {{a}} TEUR.'), '/items/0/text'],
    ['posts below zero', draftOf([posts], { kind: 'posts', fteHundredths: -100 }), '/items/0/values/0/fteHundredths'],
    [
      'posts that end before they begin',
      draftOf([{ ...posts, from: '2025-01-01', until: '2024-12-31' }], { kind: 'posts', fteHundredths: 100 }),
      '/items/0/effects/0/until',
    ],
    [
      'an end before the start',
      draftOf([money({ recurrence: 'recurring', runsUntil: 2023 })]),
      '/items/0/effects/0/runsUntil',
    ],
    ['an end of what is for one year', draftOf([money({ runsUntil: 2025 })]), '/items/0/effects/0/runsUntil'],
    ['a year outside the plan', draftOf([money({ year: 2026, line })]), '/items/0/effects/0/line/planId'],
    ['a line of another year', draftOf([money({ year: 2025, line })]), '/items/0/effects/0/line/lineId'],
    ['a line that is none', draftOf([money({ line: { ...line, lineId: 'x' } })]), '/items/0/effects/0/line/lineId'],
    ['a plan that is none', draftOf([money({ line: { ...line, planId: 'x' } })]), '/items/0/effects/0/line/planId'],
    ['revenue taken from a line', draftOf([money({ direction: 'revenue', line })]), '/items/0/effects/0/line'],
    ['a commitment of no later year', draftOf([{ ...commitment, payable: [2024] }]), '/items/0/effects/0/payable/0'],
    ['a commitment of no year at all', draftOf([{ ...commitment, payable: [] }]), '/items/0/effects/0/payable'],
  ])('a draft with %s', async (_, body, pointer) => {
    const answer = await refused(() => office.order('/resolutions', body));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, expected: expect.stringMatching(/./) })]);
  });

  it.each([undefined, null])(
    'something recurring whose start is %s is told apart from a year that is missing',
    async (year) => {
      const of = (recurrence: string) =>
        refused(() => office.order('/resolutions', draftOf([money({ recurrence, year })])));
      const pointer = '/items/0/effects/0/year';
      expect((await of('recurring')).body.errors).toEqual([
        {
          ...{ pointer, code: 'START_EXPECTED', found: year === null ? 'null' : 'nichts' },
          expected: 'erstes Jahr des Laufenden, von 1900 bis 2199',
        },
      ]);
      expect((await of('oneOff')).body.errors).toMatchObject([{ pointer, code: 'WHOLE_NUMBER_EXPECTED' }]);
    },
  );

  it.each([
    ['/releases', { releaseId: 'f' }, 'RELEASE_ABOVE_APPROVED'],
    ['/blocking-notes', { noteId: 's', wording: 'x' }, 'BLOCKED_ABOVE_APPROVED'],
  ])('an order to %s of more than was approved', async (path, more, code) => {
    const target = { kind: 'line', lineId: 'sach' };
    const send = (amountCents: number) =>
      office.order(`${plan}${path}`, { occurredOn: '2024-06-01', target, amountCents, ...more });
    const { status, body } = await refused(() => send(100_001));
    expect([status, body.code]).toEqual([409, code]);
    expect(body.errors).toEqual([{ pointer: '/amountCents', code, found: '100001', expected: '100000' }]);
    expect((await refused(() => send(-1))).body.errors).toMatchObject([{ pointer: '/amountCents' }]);
  });

  it('a decision whose cover is spent twice, by the item and what is left', async () => {
    const source = { planId: 'haushalt-2024', resolutionId: '23-v-66-21', itemId: 'item-1', valueId: 'a' };
    const value = (amountCents: number) => [{ kind: 'amount', valueId: 'a', amountCents }];
    const covered = money({ coverFrom: { kind: 'effect', ...source } });
    const items = [
      item('1', 'Es kommen {{a}}.', { values: value(50_00), effects: [money({ direction: 'revenue' })] }),
      item('2', 'Es gibt {{a}}.', { values: value(30_00), effects: [covered] }),
      item('3', 'Es gibt {{a}}.', { values: value(20_01), effects: [covered] }),
    ];
    expect((await office.order('/resolutions', draft({ items }))).status).toBe(201);
    await office.order('/resolutions/23-v-66-21/submission', { occurredOn: '2023-11-07' });
    const tally = { known: 'counts', yes: 40, no: 20, abstentions: 0, invalid: 0 };
    const decision = { number: '1', body: 'Stadtverordnetenversammlung', date: '2023-12-20', adopts: null };
    const vote = { tally, rule: 'hgo-54@2005-04-01', outcome: 'adopted' };
    const { status, body } = await refused(() =>
      office.order('/resolutions/23-v-66-21/decision', { occurredOn: '2023-12-20', ...decision, vote }),
    );
    expect([status, body.code]).toEqual([409, 'COVER_SPENT_TWICE']);
    expect(body.facts).toMatchObject({ item: '2', cover: '23-v-66-21', available: 50_00, asked: 50_01 });
  });
});
