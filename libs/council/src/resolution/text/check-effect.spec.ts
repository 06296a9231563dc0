import { describe, expect, it } from '@jest/globals';
import { refusalOf } from '../../testing/amending.ts';
import { grant, posts } from '../../testing/items.ts';
import { checkItems } from './check-items.ts';
import type { BudgetEffect, PostsEffect } from './effect.ts';
import type { Item } from './item.ts';

const money = (effect: Partial<BudgetEffect>): Item => grant('2', 1_00, effect);

const moved = (effect: Partial<PostsEffect>, movement: PostsEffect['movement'] = 'moved'): Item => {
  const item = posts('2', 100, movement);
  return { ...item, effects: item.effects.map((each) => (each.kind === 'posts' ? { ...each, ...effect } : each)) };
};

/** As a command from outside may be. */
const startless = money({ recurrence: 'recurring', ...(JSON.parse('{"year":null}') as object) });

const committed = (payable: readonly number[]): Item => ({
  ...money({}),
  effects: [{ kind: 'commitment', valueId: 'mittel', year: 2024, department: 'II/15', costObject: null, payable }],
});

const line = { planId: 'haushalt-2024', lineId: 'sachkosten' };
const effectOf = { resolutionId: '24-v-1', itemId: '2', valueId: 'mittel' };

describe('what an effect says of the budget', () => {
  it('may name its place in the plan, where it is taken from and what covers it', () =>
    expect(() =>
      checkItems([
        money({
          parts: { directorate: 'II', department: '15', subBudget: '11', product: '11.10', account: '679' },
          recurrence: 'recurring',
          runsUntil: 2027,
          line,
          coverFrom: { kind: 'effect', planId: line.planId, ...effectOf },
          blockingNote: 'bis das Konzept vorliegt',
        }),
      ]),
    ).not.toThrow());

  it('may move posts that lapse from one department to another', () =>
    expect(() => checkItems([moved({ toDepartment: 'Dezernat I', dueToLapse: true })])).not.toThrow());

  it.each([
    ['a nameless part', money({ parts: { account: ' ' } }), 'TEXT_EMPTY', 'parts/account'],
    ['something recurring without a start', startless, 'RECURRING_WITHOUT_START', 'year'],
    ['a commitment of no year', committed([]), 'COMMITMENT_YEARS_MALFORMED', 'payable'],
    ['a commitment of its own year', committed([2024]), 'COMMITMENT_YEARS_MALFORMED', 'payable/0'],
    ['a commitment of one year twice', committed([2025, 2025]), 'COMMITMENT_YEARS_MALFORMED', 'payable/1'],
    ['an end before the start', money({ recurrence: 'recurring', runsUntil: 2023 }), 'PERIOD_REVERSED', 'runsUntil'],
    ['an end of what is for one year', money({ runsUntil: 2025 }), 'PERIOD_REVERSED', 'runsUntil'],
    ['a plan without a name', money({ line: { ...line, planId: '' } }), 'TEXT_EMPTY', 'line/planId'],
    ['revenue taken from a line', money({ direction: 'revenue', line }), 'LINE_OF_REVENUE', 'line'],
    [
      'a cover without a line',
      money({ coverFrom: { kind: 'line', ...line, lineId: '' } }),
      'TEXT_EMPTY',
      'coverFrom/lineId',
    ],
    ['an empty note', money({ blockingNote: '' }), 'TEXT_EMPTY', 'blockingNote'],
    ['posts moved nowhere', moved({}), 'POSTS_GO_NOWHERE', 'toDepartment'],
    ['posts moved where they are', moved({ toDepartment: 'Dezernat II/15' }), 'POSTS_GO_NOWHERE', 'toDepartment'],
    ['created posts that go', moved({ toDepartment: 'Dezernat I' }, 'created'), 'POSTS_GO_NOWHERE', 'toDepartment'],
  ] as const)('is refused with %s', (_, item, code, place) =>
    expect(refusalOf(() => checkItems([item]))).toMatchObject({
      code,
      field: `/items/0/effects/0/${place}`,
    }),
  );
});

describe('units in a text', () => {
  it.each(['T€', 'TEUR', '€', 'Tsd. Euro', 'Mio. €', 'USD', '$'])('are refused behind an amount: %s', (unit) => {
    const item = { ...money({}), text: `Es werden {{mittel}} ${unit} zugesetzt.` };
    expect(refusalOf(() => checkItems([item]))).toMatchObject({ code: 'UNIT_BESIDE_VALUE', field: '/items/0/text' });
  });

  it.each(['Eurostücke', 'zugesetzt, davon 3 T€ sofort', 'Stellenanteile'])('may stand elsewhere: %s', (words) =>
    expect(() => checkItems([{ ...money({}), text: `Es werden {{mittel}} ${words}.` }])).not.toThrow(),
  );
});
