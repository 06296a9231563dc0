import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { nothingRecorded } from '../support/nothing-recorded.ts';
import { draft, item } from '../support/papers.ts';

let api: RunningApi;
let office: Person;

beforeAll(async () => {
  api = await startApi({ projections: false });
  office = await api.signedIn('buero');
}, 60_000);
afterAll(() => api.stop());

const withItem = (more: Readonly<Record<string, unknown>>) => draft({ items: [item('1', 'Beschluss:', more)] });

const amount = (amountCents: unknown) =>
  withItem({ text: 'Es gibt {{a}}.', values: [{ kind: 'amount', valueId: 'a', amountCents }] });

const budgetEffect = (more: Readonly<Record<string, unknown>>) =>
  withItem({
    text: 'Es gibt {{a}}.',
    values: [{ kind: 'amount', valueId: 'a', amountCents: 100 }],
    effects: [
      {
        kind: 'budget',
        valueId: 'a',
        year: 2024,
        direction: 'expense',
        sort: 'operating',
        department: 'Amt 66',
        recurrence: 'oneOff',
        instrument: 'addition',
        release: 'withPlan',
        ...more,
      },
    ],
  });

/** The answer must be a problem, and the log must be as long as before. */
const refused = async (send: () => Promise<Answer>): Promise<Answer> => {
  const answer = await nothingRecorded(api, send);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return answer;
};

const rawJson = (text: string) => () =>
  office.send('/resolutions', { method: 'POST', raw: text, headers: { 'idempotency-key': randomUUID() } });

describe('a draft that is wrong somewhere is answered with the place, and nothing is written', () => {
  const places: readonly [string, unknown, { pointer: string; code: string; found?: string; expected?: string }][] = [
    [
      'a day that does not exist',
      draft({ occurredOn: '2023-02-30' }),
      { pointer: '/occurredOn', code: 'DAY_EXPECTED', found: '"2023-02-30"' },
    ],
    [
      'a missing title',
      draft({ title: undefined }),
      { pointer: '/title', code: 'TEXT_EXPECTED', found: 'nichts', expected: 'Text mit 1 bis 500 Zeichen' },
    ],
    ['a blank title', draft({ title: '  ' }), { pointer: '/title', code: 'TEXT_EXPECTED' }],
    ['a title that is null', draft({ title: null }), { pointer: '/title', code: 'TEXT_EXPECTED', found: 'null' }],
    ['an unknown field', draft({ colour: 'red' }), { pointer: '/colour', code: 'NOTHING_EXPECTED', found: '"red"' }],
    ['an unknown field of an item', withItem({ colour: 1 }), { pointer: '/items/0/colour', code: 'NOTHING_EXPECTED' }],
    [
      'an unknown visibility',
      draft({ visibility: 'secret' }),
      { pointer: '/visibility', code: 'CHOICE_EXPECTED', expected: 'eines von public, nonPublic' },
    ],
    ['items that are no list', draft({ items: { 0: {} } }), { pointer: '/items', code: 'LIST_EXPECTED' }],
    ['no items', draft({ items: [] }), { pointer: '/items', code: 'LIST_EXPECTED' }],
    ['an item that is null', draft({ items: [null] }), { pointer: '/items/0', code: 'OBJECT_EXPECTED', found: 'null' }],
    [
      'an item that is a list of items',
      draft({ items: [[item('1', 'x')]] }),
      { pointer: '/items/0', code: 'OBJECT_EXPECTED' },
    ],
    [
      'an amount of 0.1 + 0.2',
      amount(0.1 + 0.2),
      { pointer: '/items/0/values/0/amountCents', code: 'WHOLE_NUMBER_EXPECTED', found: '0.30000000000000004' },
    ],
    [
      'an amount of 1e308',
      amount(1e308),
      { pointer: '/items/0/values/0/amountCents', code: 'WHOLE_NUMBER_EXPECTED', found: '1e+308' },
    ],
    [
      'a negative amount',
      amount(-1),
      { pointer: '/items/0/values/0/amountCents', code: 'WHOLE_NUMBER_EXPECTED', found: '-1' },
    ],
    [
      'an amount as text',
      amount('100'),
      { pointer: '/items/0/values/0/amountCents', code: 'WHOLE_NUMBER_EXPECTED', found: '"100"' },
    ],
    [
      'a value of an unknown kind',
      withItem({ values: [{ kind: 'colour', valueId: 'a' }] }),
      { pointer: '/items/0/values/0/kind', code: 'CHOICE_EXPECTED' },
    ],
    [
      'a value without a kind',
      withItem({ values: [{ valueId: 'a' }] }),
      { pointer: '/items/0/values/0/kind', code: 'CHOICE_EXPECTED', found: 'nichts' },
    ],
    [
      'a value of a kind every object has',
      withItem({ values: [{ kind: 'toString' }] }),
      { pointer: '/items/0/values/0/kind', code: 'CHOICE_EXPECTED' },
    ],
    [
      'a field of another kind of value',
      withItem({ values: [{ kind: 'posts', valueId: 'a', fteHundredths: 1, amountCents: 1 }] }),
      { pointer: '/items/0/values/0/amountCents', code: 'NOTHING_EXPECTED' },
    ],
    [
      'an effect in no year',
      budgetEffect({ year: 20_245 }),
      { pointer: '/items/0/effects/0/year', code: 'WHOLE_NUMBER_EXPECTED' },
    ],
    [
      'an effect with an unknown condition',
      budgetEffect({ conditions: ['planApproval', 'goodWeather'] }),
      { pointer: '/items/0/effects/0/conditions/1', code: 'CHOICE_EXPECTED', found: '"goodWeather"' },
    ],
    ['NUL in a text', draft({ title: 'a\0b' }), { pointer: '/title', code: 'UNICODE_TEXT_EXPECTED' }],
    [
      'half a character',
      draft({ title: 'a\ud83d' }),
      { pointer: '/title', code: 'UNICODE_TEXT_EXPECTED', found: '"a\\ud83d"' },
    ],
    [
      'a reserved key',
      draft({ items: [{ constructor: 1 }] }),
      { pointer: '/items/0/constructor', code: 'NOTHING_EXPECTED' },
    ],
  ];

  it.each(places)('%s', async (_, body, place) => {
    const answer = await refused(() => office.order('/resolutions', body));
    expect(answer).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID', status: 400 } });
    expect(answer.body.errors).toEqual([expect.objectContaining(place)]);
  });

  it('names every wrong place at once', async () => {
    const answer = await refused(() => office.order('/resolutions', draft({ title: 1, items: 2, department: [] })));
    expect(answer.body.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/department', '/items', '/title']);
  });

  it('__proto__, which JSON can say and an object literal cannot', async () => {
    const answer = await refused(rawJson('{"title":"x","__proto__":{"visibility":"public"}}'));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/__proto__' }] } });
  });

  it.each(['toString', 'hasOwnProperty', 'constructor'])('%s, which every object answers to', async (name) => {
    const answer = await refused(rawJson(JSON.stringify({ ...draft({}), [name]: 1 })));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: `/${name}` }] } });
  });

  it.each(['__proto__', 'toString', 'unheardOf'])('%s as a parameter of the address', async (name) => {
    const answer = await office.send(`/resolutions?${name}=1`);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: `/${name}` }] } });
  });

  it('a body nested a hundred thousand levels deep', async () => {
    const answer = await refused(rawJson(`{"items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'SHALLOWER_EXPECTED' }] } });
  });

  it.each(['', '{', '[1,]', 'null', '"text"', '[]'])('a body that is %j', async (text) => {
    const answer = await refused(rawJson(text));
    expect(answer.status).toBe(400);
    expect(['BODY_NOT_JSON', 'REQUEST_INVALID']).toContain(answer.body.code);
  });

  it('a body that is not UTF-8', async () => {
    const raw = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const answer = await refused(() =>
      office.send('/resolutions', { method: 'POST', raw, headers: { 'idempotency-key': randomUUID() } }),
    );
    expect(answer).toMatchObject({ status: 400, body: { code: 'BODY_NOT_JSON' } });
  });

  it('a body of 10 MB', async () => {
    const answer = await refused(rawJson(JSON.stringify(draft({ title: 'x'.repeat(10_000_000) }))));
    expect(answer).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])('a body of %s', async (type) => {
    const answer = await refused(() =>
      office.send('/resolutions', {
        method: 'POST',
        raw: 'title=x',
        headers: { 'content-type': type, 'idempotency-key': randomUUID() },
      }),
    );
    expect(answer).toMatchObject({ status: 415, body: { code: 'CONTENT_TYPE_UNSUPPORTED' } });
  });

  it('a missing idempotency key', async () => {
    const answer = await refused(() => office.send('/resolutions', { method: 'POST', body: draft() }));
    expect(answer).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_MISSING' } });
  });

  it('an idempotency key that is no UUID', async () => {
    const answer = await refused(() => office.order('/resolutions', draft(), { 'idempotency-key': 'key' }));
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: 'header:Idempotency-Key', code: 'UUID_EXPECTED', found: '"key"' }] },
    });
  });

  it.each(['7', 'W/"7"', '"seven"'])('If-Match: %s', async (revision) => {
    const answer = await refused(() => office.order('/resolutions', draft(), { 'if-match': revision }));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: 'header:If-Match' }] } });
  });

  it('a day in the future', async () => {
    const answer = await refused(() => office.order('/resolutions', draft({ occurredOn: '2999-01-01' })));
    expect(answer).toMatchObject({ status: 422, body: { code: 'OCCURRED_IN_FUTURE' } });
  });
});
