import { describe, expect, it } from '@jest/globals';
import { budgetStateOf } from './budget-state.ts';
import { budgetedPaperOf } from './budgeted-paper.ts';
import type { ResolutionCommand } from '../resolution/resolution.commands.ts';
import { grant, item } from '../testing/items.ts';
import {
  decideResolution,
  draftPaper,
  engrossResolution,
  giveRecommendation,
  proposeAmendment,
  recommendation,
  reviseDraft,
  submitPaper,
  vote,
  voteOnAmendment,
} from '../testing/orders.ts';
import { after } from '../testing/resolution-scenario.ts';

const setAmount = (amountCents: number) =>
  ({ op: 'setAmount', itemId: '2.1', valueId: 'mittel', amountCents }) as const;

const amountsAfter = (...orders: readonly ResolutionCommand[]): readonly (readonly [string, number])[] => {
  const paper = budgetedPaperOf(after(...orders).state);
  return (paper === null ? [] : budgetStateOf(paper)).map(({ status, amountCents }) => [status, amountCents]);
};

const drafted = [draftPaper({ items: [item('2'), grant('2.1', 100)] })];
const submitted = [
  ...drafted,
  reviseDraft({ items: [item('2'), grant('2.1', 200)] }),
  submitPaper(),
  proposeAmendment('A', { baseVersion: 2, operations: [setAmount(300)] }),
];

describe('the texts a budget state is read from', () => {
  it('are none while there is no paper', () => expect(budgetedPaperOf({ status: 'absent' })).toBeNull());

  it('are the draft, as long as it is one', () => expect(amountsAfter(...drafted)).toEqual([['proposed', 100]]));

  it('are the text as submitted, whatever the council has adopted since', () => {
    expect(amountsAfter(...submitted)).toEqual([['proposed', 200]]);
    expect(amountsAfter(...submitted, voteOnAmendment('A'))).toEqual([['proposed', 200]]);
  });

  it('are also the text as recommended last', () => {
    const other = recommendation({ protocolNumber: 'BP 0588' });
    expect(
      amountsAfter(
        ...submitted,
        giveRecommendation({ amendmentIds: ['A'] }),
        giveRecommendation({ recommendation: other }),
      ),
    ).toEqual([
      ['proposed', 200],
      ['recommended', 200],
    ]);
    expect(amountsAfter(...submitted, giveRecommendation({ amendmentIds: ['A'] }))).toEqual([
      ['proposed', 200],
      ['recommended', 300],
    ]);
  });

  it('are what the council adopted, also once it is signed', () => {
    const adopted = [
      ...submitted,
      giveRecommendation({ amendmentIds: ['A'] }),
      decideResolution({ adopts: recommendation() }),
    ];
    expect(amountsAfter(...adopted)).toEqual([['approved', 300]]);
    expect(amountsAfter(...adopted, engrossResolution())).toEqual([['approved', 300]]);
  });

  it('say nothing of a rejected paper', () => {
    expect(amountsAfter(...submitted, decideResolution({ number: null, vote: vote(1, 2) }))).toEqual([]);
  });
});
