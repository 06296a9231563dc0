import { describe, expect, it } from '@jest/globals';
import { budgetStateOf } from '../budget/budget-state.ts';
import { postsOf } from '../budget/posts.ts';
import { budgetedPaperOf } from '../budget/budgeted-paper.ts';
import { grant, item, posts } from '../testing/items.ts';
import {
  committee,
  decideResolution,
  draftPaper,
  engrossResolution,
  forwarding,
  giveRecommendation,
  orderForwardings,
  proposeAmendment,
  recommendation,
  submitPaper,
} from '../testing/orders.ts';
import { after } from '../testing/resolution-scenario.ts';
import type { Operation } from './amendment/operation.ts';
import type { ResolutionCommand } from './resolution.commands.ts';
import type { ResolutionState } from './resolution.state.ts';
import { currentText } from './resolution.state.ts';
import type { ItemState, ResolutionText } from './text/item.ts';

/** Resolution 0487 of 20 December 2023 on paper 23-V-15-0007: its numbering, figures and days, with short texts. */
const personnel = { sort: 'personnel' } as const;

const filed = [
  item('1', { text: 'Es wird zur Kenntnis genommen:' }),
  ...Array.from({ length: 13 }, (_, index) => item(`1.${index + 1}`)),
  item('2', { text: 'Es wird beschlossen:' }),
  posts('2.1', 600, 'created'),
  item('2.2', { text: 'Das Amt bildet ein Team mit der Wirtschaftsförderung.' }),
  { ...posts('2.3', 600, 'created'), closing: 'Die Bewertung der Stellen folgt.' },
  ...[1, 2, 3, 4, 5].map((index) => item(`2.3.${index}`)),
  grant('2.4', 480_000_00, personnel),
  grant('2.5', 90_000_00),
  item('2.6'),
  posts('2.7', 600, 'quotaRaised'),
  item('2.8'),
  item('2.9'),
  grant('2.10', 240_000_00, { sort: 'capital' }),
  item('2.11'),
  grant('2.12', 150_000_00),
  item('2.13'),
];

const inAdvance = (itemId: string): readonly Operation[] => [
  {
    op: 'addCondition',
    itemId,
    valueId: 'mittel',
    condition: 'provisionalManagement',
    wording: 'Die vorläufige Haushaltsführung ist zu beachten.',
  },
];

/** Released before the plan is approved: the effect itself changes, so the item is worded anew with it. */
const released = (label: string, amountCents: number, effect = {}): Operation => {
  const { itemId, text, closing, values, effects } = grant(label, amountCents, { ...effect, release: 'inAdvance' });
  return { op: 'rewordItem', itemId, text: `${text} Sie sind vorab freigegeben.`, closing, values, effects };
};

const operations: readonly Operation[] = [
  { op: 'strikeItem', itemId: '2.1' },
  {
    op: 'replacePhrase',
    itemId: '2.2',
    quote: 'der Wirtschaftsförderung',
    nth: null,
    replacement: 'Dezernat VII',
    values: [],
  },
  { op: 'setPosts', itemId: '2.3', valueId: 'stellen', fteHundredths: 200, movement: 'converted' },
  { op: 'appendSentence', itemId: '2.3', sentence: 'Gedeckt wird durch Umwidmung.', values: [], effects: [] },
  { op: 'strikeRange', fromItemId: '2.3.1', toItemId: '2.3.5' },
  released('2.4', 54_340_00, personnel),
  ...inAdvance('2.4'),
  ...['2.5', '2.6', '2.10'].map((itemId): Operation => ({ op: 'strikeItem', itemId })),
  { op: 'setPosts', itemId: '2.7', valueId: 'stellen', fteHundredths: 200, movement: null },
  { op: 'keepUnchanged', itemId: '2.11' },
  released('2.12', 100_000_00),
  ...inAdvance('2.12'),
  {
    op: 'insertItem',
    afterItemId: '2.13',
    item: item('2.14', {
      text: 'Ein Gesamtkonzept liegt bis {{frist}} vor.',
      values: [
        { kind: 'deadline', valueId: 'frist', wording: 'zur letzten Sitzung vor der Sommerpause 2024', dueOn: null },
      ],
    }),
  },
];

const binding = ['2.2', '2.3', '2.4', '2.7', '2.8', '2.9', '2.11', '2.12', '2.13', '2.14'];
const drafted = [draftPaper({ items: filed }), submitPaper()];
const recommended = [
  ...drafted,
  proposeAmendment('FB', { operations, mover: { kind: 'committee', name: committee }, on: '2023-12-20' }),
  giveRecommendation({ amendmentIds: ['FB'] }),
];
const decided = [...recommended, decideResolution({ adopts: recommendation() })];
const forwarded: readonly ResolutionCommand[] = [
  ...decided,
  engrossResolution(),
  orderForwardings([
    forwarding('Magistrat', { itemIds: binding }),
    forwarding('Dezernat II', { itemIds: binding }),
    forwarding('Dezernat III', { itemIds: binding, purpose: 'forInformation' }),
  ]),
];

const textAfter = (orders: readonly ResolutionCommand[]): ResolutionText => {
  const { state } = after(...orders);
  return state.status === 'absent' ? { items: [] } : currentText(state);
};

const labelsIn = (orders: readonly ResolutionCommand[], state: ItemState): readonly string[] =>
  textAfter(orders)
    .items.filter((each) => each.state === state)
    .map(({ label }) => label);

const budgetOf = (state: ResolutionState, year: number): Readonly<Record<string, number>> => {
  const paper = budgetedPaperOf(state);
  const sums: Record<string, number> = {};
  for (const row of paper === null ? [] : budgetStateOf(paper)) {
    if (row.year === year) sums[row.status] = (sums[row.status] ?? 0) + row.amountCents;
  }
  return sums;
};

describe('Wiesbaden, paper 23-V-15-0007, resolution 0487 of 20 December 2023', () => {
  it('strikes, changes, confirms and inserts what the committee recommended', () => {
    expect(labelsIn(forwarded, 'struck')).toEqual([
      '2.1',
      ...['2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.3.5'],
      '2.5',
      '2.6',
      '2.10',
    ]);
    expect(labelsIn(forwarded, 'changed')).toEqual(['2.2', '2.3', '2.4', '2.7', '2.12']);
    expect(labelsIn(forwarded, 'unchanged')).toEqual(['2.11']);
    expect(labelsIn(forwarded, 'inserted')).toEqual(['2.14']);
    expect(labelsIn(forwarded, 'asFiled').filter((label) => label.startsWith('2.'))).toEqual(['2.8', '2.9', '2.13']);
  });

  it('keeps the closing sentence of 2.3 when everything below it is struck', () => {
    const found = textAfter(forwarded).items.find(({ label }) => label === '2.3');
    expect(found).toMatchObject({ closing: 'Die Bewertung der Stellen folgt.', changedBy: ['FB'] });
  });

  it('approves 154 340 Euro for 2024, all of it released in advance', () => {
    expect(budgetOf(after(...forwarded).state, 2024)).toEqual({
      approved: 15_434_000,
      releasedInAdvance: 15_434_000,
      lapsedByStrike: 330_000_00,
    });
  });

  it('proposes what was filed, and recommends what will be approved, until the council decides', () => {
    expect(budgetOf(after(...drafted).state, 2024)).toEqual({ proposed: 960_000_00 });
    expect(budgetOf(after(...recommended).state, 2024)).toEqual({
      proposed: 960_000_00,
      recommended: 15_434_000,
    });
  });

  it('needs 2.00 posts and creates none', () => {
    expect(postsOf(textAfter(forwarded))).toEqual({ neededFteHundredths: 200, netNewFteHundredths: 0 });
  });

  it('changes no text before the council decides', () => {
    expect(textAfter(recommended)).toEqual(textAfter(drafted));
    expect(after(...decided).state).toMatchObject({
      status: 'adopted',
      decision: { number: '0487', date: '2023-12-20', adopts: { protocolNumber: 'BP 0587', wordedBy: 'III/20' } },
      amendments: [{ amendmentId: 'FB', status: 'adopted' }],
    });
  });

  it('goes to Magistrat and Dezernat II for action, to Dezernat III for information', () => {
    expect(after(...forwarded).state).toMatchObject({
      status: 'forwarded',
      forwardings: [
        { recipient: 'Magistrat', purpose: 'forAction' },
        { recipient: 'Dezernat II', purpose: 'forAction' },
        { recipient: 'Dezernat III', purpose: 'forInformation' },
      ],
    });
  });
});
