import { describe, expect, it } from '@jest/globals';
import { Rejection } from '#kernel';
import { budgetStateOf } from '../budget/budget-state.ts';
import { yearStateOf } from '../budget/year-state.ts';
import type { ResolutionCommand } from '../resolution/resolution.commands.ts';
import { grant, item, posts } from '../testing/items.ts';
import {
  decideResolution,
  draftPaper,
  giveRecommendation,
  proposeAmendment,
  recommendation,
  resolutionId,
  strike,
  submitPaper,
  withdrawAmendment,
} from '../testing/orders.ts';
import { enumerated, filePackages } from '../testing/packages.ts';
import { after } from '../testing/resolution-scenario.ts';
import type { WhatIf } from './what-if.ts';
import { whatIf } from './what-if.ts';

const setAmount = (amountCents: number) =>
  ({ op: 'setAmount', itemId: '2.1', valueId: 'mittel', amountCents }) as const;

const submitted: readonly ResolutionCommand[] = [
  draftPaper({ items: [item('2'), grant('2.1', 100), grant('2.2', 40), posts('2.3', 200, 'created')] }),
  submitPaper(),
  proposeAmendment('A', { operations: [setAmount(60)] }),
  proposeAmendment('B', { operations: [strike('2.2')] }),
  proposeAmendment('C', { operations: [setAmount(70)] }),
];

const asking = (orders: readonly ResolutionCommand[], ...names: readonly string[]): WhatIf =>
  whatIf(after(...orders).state, resolutionId, names);

const amounts = (paper: WhatIf['now']) => budgetStateOf(paper).map(({ status, amountCents }) => [status, amountCents]);

const codeOf = (ask: () => unknown): string => {
  try {
    ask();
  } catch (thrown) {
    if (thrown instanceof Rejection) return String(thrown.code);
    throw thrown;
  }
  return 'none';
};

describe('what the budget would be (Was wäre, wenn)', () => {
  it('has the amended amounts approved and struck ones lapsed, beside what is proposed now', () => {
    const { now, then, conflicts } = asking(submitted, 'A', 'B');
    expect(amounts(now)).toEqual([['proposed', 140]]);
    expect(amounts(then)).toEqual([
      ['approved', 60],
      ['lapsedByStrike', 40],
    ]);
    expect(conflicts).toEqual([]);
  });

  it('is what the council then really decides', () => {
    const decided = after(
      ...submitted,
      giveRecommendation({ amendmentIds: ['A', 'B'] }),
      decideResolution({ adopts: recommendation() }),
    ).state;
    const { then } = asking(submitted, 'A', 'B');
    if (decided.status === 'absent') throw new Error('Found no paper, expected a decided one.');
    expect(then.current.items).toEqual(decided.texts.at(-1)?.items);
  });

  it('reports two that shut each other out and counts the first only', () => {
    const { then, conflicts } = asking(submitted, 'C', 'A');
    expect(amounts(then)).toEqual([['approved', 110]]);
    expect(conflicts).toEqual([{ kind: 'exclusive', a: 'C', b: 'A', item: '2.1', measures: [] }]);
  });

  it('puts packages in the place of what the paper asks for', () => {
    const filed = [...submitted, filePackages([enumerated('1', { a: 1_00, b: 2_00 }), enumerated('2', { b: 2_00 })])];
    expect(amounts(asking(filed, '1').then)).toEqual([['approved', 3_00]]);
    const both = asking(filed, '1', '2');
    expect(amounts(both.then)).toEqual([['approved', 3_00]]);
    expect(both.conflicts).toMatchObject([{ kind: 'sharedMeasures', a: '1', b: '2', measures: ['Maßnahme b'] }]);
    const mixed = asking(filed, 'A', '1');
    expect(mixed.conflicts).toMatchObject([{ kind: 'exclusive', a: '1', b: 'A' }]);
    expect(amounts(mixed.then)).toEqual([['approved', 3_00]]);
  });

  it('names every pair that cannot go together, of packages and amendments alike', () => {
    const filed = [...submitted, filePackages([enumerated('1', { a: 1_00 }), enumerated('2', { b: 2_00 })])];
    const { conflicts } = asking(filed, 'A', '1', 'C', '2');
    expect(conflicts.map(({ kind, a, b }) => [kind, a, b])).toEqual([
      ['exclusive', '1', 'A'],
      ['exclusive', '1', 'C'],
      ['exclusive', '2', 'A'],
      ['exclusive', '2', 'C'],
      ['exclusive', 'A', 'C'],
    ]);
  });

  it('is refused for names nobody knows, names that come twice, and amendments that are closed', () => {
    expect(codeOf(() => asking(submitted, 'X'))).toBe('CHOICE_UNKNOWN');
    expect(codeOf(() => asking(submitted, 'A', 'A'))).toBe('CHOICE_REPEATED');
    expect(codeOf(() => asking([...submitted, withdrawAmendment('A')], 'A'))).toBe('AMENDMENT_WITHDRAWN');
    expect(codeOf(() => asking([...submitted, decideResolution()], 'A'))).toBe('RESOLUTION_ALREADY_DECIDED');
    expect(codeOf(() => asking([], 'A'))).toBe('PAPER_UNKNOWN');
  });
});

describe('the state of years (Haushaltsstand)', () => {
  it('counts created posts as new and converted ones as needed, in every year they are in force', () => {
    const { now } = asking(
      [
        draftPaper({ items: [item('2'), posts('2.1', 200, 'created'), posts('2.2', 50, 'converted')] }),
        submitPaper(),
        proposeAmendment('A'),
      ],
      'A',
    );
    expect(yearStateOf(now, [2024, 2025]).posts).toEqual(
      [2024, 2025].map((year) => ({
        year,
        department: 'Dezernat II/15',
        status: 'proposed',
        fteHundredths: 200,
        neededFteHundredths: 250,
      })),
    );
  });

  it('names the cost object, and the department where there is none', () => {
    const items = [item('2'), grant('2.1', 1_00, { costObject: '1.11.01' }), grant('2.2', 2_00)];
    const { now } = asking([draftPaper({ items }), submitPaper(), proposeAmendment('A')], 'A');
    expect(yearStateOf(now, [2024]).amounts.map(({ costObject, amountCents }) => [costObject, amountCents])).toEqual([
      ['1.11.01', 1_00],
      ['Dezernat II/15', 2_00],
    ]);
  });

  it('leaves what is announced for the financial plan proposed when the rest is approved', () => {
    const items = [item('2'), grant('2.1', 1_00), grant('2.2', 2_00, { horizon: 'financialPlan', year: 2025 })];
    const { then } = asking(
      [
        draftPaper({ items }),
        submitPaper(),
        proposeAmendment('A', { operations: [{ op: 'keepUnchanged', itemId: '2.1' }] }),
      ],
      'A',
    );
    expect(amounts(then)).toEqual([
      ['approved', 1_00],
      ['proposed', 2_00],
    ]);
  });
});
