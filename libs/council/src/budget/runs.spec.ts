import { describe, expect, it } from '@jest/globals';
import { noBooks, planBooksOf } from '../budget-plan/plan-books.ts';
import { textAsFiled } from '../resolution/text/apply-changes.ts';
import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { Item } from '../resolution/text/item.ts';
import { grant } from '../testing/items.ts';
import { adoptPlan, approvePlan, establishPlan, importBaseline, plan, planAfter, planLine } from '../testing/plans.ts';
import type { BudgetedPaper } from './budget-state.ts';
import { budgetStateOf } from './budget-state.ts';

const years = { fiscalYears: [2024, 2025], planYears: [2026, 2027] };
const begun = [
  { ...establishPlan(), data: { ...establishPlan().data, ...years } },
  importBaseline(planLine('a', 1)),
  adoptPlan(),
];
const books = planBooksOf([planAfter(...begun)]);
const recurring = (more: Partial<BudgetEffect> = {}) => grant('2', 5_00, { recurrence: 'recurring', ...more });

const stateOf = (item: Item, more: Partial<BudgetedPaper> = {}) => {
  const text = textAsFiled([item]);
  const paper: BudgetedPaper = { filed: text, recommended: null, current: text, stage: 'approved', books, ...more };
  return budgetStateOf({ resolutionId: 'a', ...paper }).map(({ year, status, amountCents }) => [
    year,
    status,
    amountCents,
  ]);
};

describe('something recurring (laufend)', () => {
  it('runs from its first year through both years of the budget, and is announced for those of the financial plan', () =>
    expect(stateOf(recurring())).toEqual([
      [2024, 'approved', 5_00],
      [2025, 'approved', 5_00],
      [2026, 'proposed', 5_00],
      [2027, 'proposed', 5_00],
    ]));

  it('begins in its own year', () =>
    expect(stateOf(recurring({ year: 2025 }))).toEqual([
      [2025, 'approved', 5_00],
      [2026, 'proposed', 5_00],
      [2027, 'proposed', 5_00],
    ]));

  it('ends where it says, before the plan does or behind it', () => {
    expect(stateOf(recurring({ runsUntil: 2025 }))).toEqual([
      [2024, 'approved', 5_00],
      [2025, 'approved', 5_00],
    ]);
    expect(stateOf(recurring({ runsUntil: 2029 })).map(([year]) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029]);
  });

  it('gives way to a later figure of the same line, and to no other one', () => {
    const item = recurring();
    const later = (costObject: string | null): Item => ({
      ...item,
      values: [...item.values, { kind: 'amount', valueId: 'mehr', amountCents: 7_00 }],
      effects: item.effects.flatMap((effect) =>
        effect.kind === 'budget' ? [effect, { ...effect, valueId: 'mehr', year: 2026, costObject }] : [],
      ),
    });
    expect(stateOf(later(null), { stage: 'proposed' })).toEqual([
      [2024, 'proposed', 5_00],
      [2025, 'proposed', 5_00],
      [2026, 'proposed', 7_00],
      [2027, 'proposed', 7_00],
    ]);
    expect(stateOf(later('11.10'), { stage: 'proposed' })).toContainEqual([2026, 'proposed', 12_00]);
  });

  it('is of its first year only as long as no plan is known, and what is for one year always is', () => {
    expect(stateOf(recurring(), { books: noBooks })).toEqual([[2024, 'approved', 5_00]]);
    expect(stateOf(grant('2', 5_00))).toEqual([[2024, 'approved', 5_00]]);
  });

  it('is released in each year with the approval of that year', () => {
    const approved = planBooksOf([planAfter(...begun, approvePlan({ years: [2025] }))]);
    expect(stateOf(recurring(), { books: approved })).toContainEqual([2025, 'released', 5_00]);
    expect(stateOf(recurring(), { books: approved })).not.toContainEqual([2024, 'released', 5_00]);
  });

  it('is released and blocked by orders about a sum in its first year only', () => {
    const target = { kind: 'grant', resolutionId: 'a', itemId: '2', valueId: 'mittel' } as const;
    const notes = plan('SetBlockingNote', { noteId: 's', target, amountCents: 2_00, wording: 'x' });
    const state = planAfter(...begun);
    if (state.status === 'absent') throw new Error('Found no plan, expected one.');
    const noted = planBooksOf([
      {
        ...state,
        releases: [{ planId: state.planId, releaseId: 'f', target, amountCents: 3_00 }],
        notes: [{ ...notes.data, lifted: false }],
      },
    ]);
    expect(stateOf(recurring(), { books: noted })).toEqual([
      [2024, 'approved', 5_00],
      [2024, 'released', 3_00],
      [2024, 'blocked', 2_00],
      [2025, 'approved', 5_00],
      [2026, 'proposed', 5_00],
      [2027, 'proposed', 5_00],
    ]);
  });

  it('is blocked as far as it was granted while the resolution is suspended, and repealed as far', () => {
    const suspended = stateOf(recurring(), { taken: { suspended: true, repealed: [] } });
    expect(suspended.filter(([, status]) => status === 'blocked')).toEqual([
      [2024, 'blocked', 5_00],
      [2025, 'blocked', 5_00],
    ]);
    expect(stateOf(recurring(), { taken: { suspended: false, repealed: 'whole' } })).toEqual([
      [2024, 'repealed', 5_00],
      [2025, 'repealed', 5_00],
    ]);
  });
});
