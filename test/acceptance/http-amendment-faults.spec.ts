import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { draft, item } from '../support/papers.ts';

let api: RunningApi;
let office: Person;
let paper: string;

const rule = 'hgo-54@2005-04-01';
const day = '2024-03-01';

beforeAll(async () => {
  api = await startApi({ projections: false });
  office = await api.signedIn('buero');
  const body = draft({
    items: [
      item('1', 'Beschluss:'),
      item('1.1', 'Das Amt prüft, und das Amt berichtet.', { parentId: 'item-1' }),
      item('1.1.1', 'Erster Teil.', { parentId: 'item-1.1' }),
      item('1.2', 'Näheres regelt der Plan.', { parentId: 'item-1' }),
    ],
  });
  const drafted = await office.order('/resolutions', body);
  paper = `/resolutions/${drafted.body.resolutionId}`;
  await office.order(`${paper}/submission`, { occurredOn: day });
  await office.order(`${paper}/amendments`, motion('A', [{ op: 'strikeItem', itemId: 'item-1.2' }]));
}, 60_000);
afterAll(() => api.stop());

const motion = (amendmentId: string, operations: readonly object[]) => ({
  amendmentId,
  mover: { kind: 'faction', name: 'Fraktion A' },
  baseVersion: 1,
  operations,
  occurredOn: day,
});

const phrase = (quote: string, replacement: string, nth: number | null = null) => ({
  ...{ op: 'replacePhrase', itemId: 'item-1.1', quote, nth, replacement, values: [] },
});

const ballot = (tally: object, present: number | null) => ({
  body: 'Stadtverordnetenversammlung',
  meetingDate: day,
  occurredOn: day,
  vote: { tally, rule, present, outcome: 'adopted' },
});

/** The answer must be a problem, and the log must be as long as before. */
const refused = async (path: string, body: object): Promise<Answer> => {
  const before = await api.store.head();
  const answer = await office.order(`${paper}/${path}`, body);
  expect(await api.store.head()).toBe(before);
  return answer;
};

const field = ({ status, body }: Answer) => [status, body.code, body.facts['field']];

describe('what an amendment cannot ask for', () => {
  it.each([
    [
      'a range from one parent into another',
      [{ op: 'strikeRange', fromItemId: 'item-1.1.1', toItemId: 'item-1.2' }],
      [422, 'RANGE_NOT_SIBLINGS', '/operations/0/toItemId'],
    ],
    ['a quote that occurs twice', [phrase('Amt', 'Büro')], [422, 'QUOTE_AMBIGUOUS', '/operations/0/nth']],
    [
      'overlapping phrases of one item',
      [phrase('das Amt berichtet', 'alle berichten'), phrase('Amt berichtet.', 'Büro schweigt.')],
      [422, 'QUOTE_NOT_FOUND', '/operations/1/quote'],
    ],
    [
      'an item that it strikes itself',
      [
        { op: 'strikeItem', itemId: 'item-1.1' },
        { op: 'strikeItem', itemId: 'item-1.1.1' },
      ],
      [409, 'ITEM_ALREADY_STRUCK', '/operations/1/itemId'],
    ],
  ])('%s', async (_, operations, expected) =>
    expect(field(await refused('amendments', motion('B', operations)))).toEqual(expected),
  );
});

describe('a vote on an amendment that cannot be', () => {
  it.each([
    ['more voices than members present', { known: 'counts', yes: 30, no: 11, abstentions: 0, invalid: 0 }, 40],
    ['more opponents than members present', { known: 'restInFavour', no: 41, abstentions: 0, invalid: 0 }, 40],
  ])('has %s', async (_, tally, present) =>
    expect(field(await refused('amendments/A/votes', ballot(tally, present)))).toEqual([
      422,
      'MORE_VOTES_THAN_PRESENT',
      '/vote/present',
    ]),
  );

  it('names a member twice', async () => {
    const member = { memberId: 'm-1', vote: 'yes' };
    const answer = await refused('amendments/A/votes', ballot({ known: 'rollCall', votes: [member, member] }, null));
    expect(field(answer)).toEqual([422, 'MEMBER_VOTES_TWICE', '/vote/tally/votes/1/memberId']);
  });

  it('is of a kind nobody knows', async () => {
    const answer = await refused('amendments/A/votes', ballot({ known: 'guessed' }, null));
    expect([answer.status, answer.body.errors?.map(({ pointer }) => pointer)]).toEqual([400, ['/vote/tally/known']]);
  });
});

describe('a decision over a version that never was recommended', () => {
  it('names the field', async () => {
    const adopts = { body: 'Ausschuss', date: day, protocolNumber: 'BP 1', wordedBy: 'III/20' };
    const tally = { known: 'unanimous' };
    const answer = await refused('decision', {
      ...{ number: '0001', body: 'Stadtverordnetenversammlung', date: day, occurredOn: day, adopts },
      vote: { tally, rule, present: null, outcome: 'adopted' },
    });
    expect(field(answer)).toEqual([422, 'RECOMMENDATION_UNKNOWN', '/adopts']);
  });
});

describe('two clerks who record the vote on one amendment at once', () => {
  it('give one vote and one refusal, and one change of the text', async () => {
    const votes = ballot({ known: 'unanimous' }, null);
    const answers = await Promise.all([1, 2].map(() => office.order(`${paper}/amendments/A/votes`, votes)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const no = answers.find(({ status }) => status === 409);
    expect(no?.body.code).toBe('AMENDMENT_ALREADY_DECIDED');
  });
});
