import { describe, expect, it } from '@jest/globals';
import { applyChanges, textAsFiled } from '../resolution/text/apply-changes.ts';
import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { ItemChange } from '../resolution/text/item-change.ts';
import type { Item } from '../resolution/text/item.ts';
import type { BudgetPlanCommand } from '../budget-plan/budget-plan.commands.ts';
import { openConditionsOf, planBooksOf } from '../budget-plan/plan-books.ts';
import { grant, item } from '../testing/items.ts';
import {
  adoptPlan,
  approvePlan,
  establishPlan,
  importBaseline,
  plan,
  planAfter,
  planId,
  planLine,
} from '../testing/plans.ts';
import type { BudgetRow } from './budget-state.ts';
import { budgetLinesOf, budgetStateOf } from './budget-state.ts';

const filedItems = [
  item('2'),
  grant('2.1', 100_00, { release: 'inAdvance' }),
  grant('2.2', 40_00),
  grant('2.3', 7_00, { year: 2023, sort: 'capital' }),
];
const filed = textAsFiled(filedItems);
const strike = (itemId: string): ItemChange => ({ operation: 0, kind: 'itemStruck', itemId });
const insert = (inserted: Item): ItemChange => ({
  operation: 1,
  kind: 'itemInserted',
  item: inserted,
  afterItemId: '2.1',
});
const amended = applyChanges(filed, [strike('2.2'), insert(grant('2.4', 5_00))], 'A');

const row = (status: BudgetRow['status'], amountCents: number, more: Partial<BudgetRow> = {}): BudgetRow => ({
  year: 2024,
  department: 'Dezernat II/15',
  sort: 'operating',
  direction: 'expense',
  status,
  amountCents,
  ...more,
});
const [budgetEffect] = budgetLinesOf(grant('2.1', 1, { release: 'inAdvance' })).map(({ effect }) => effect);
const capital = { year: 2023, sort: 'capital' } as const;

const approved = { filed, recommended: null, current: amended, stage: 'approved', resolutionId: 'a' } as const;
const granted = (label: string) => ({ resolutionId: 'a', itemId: label, valueId: 'mittel' });
const target = (label: string) => ({ kind: 'grant', ...granted(label) }) as const;
const book = (...orders: readonly BudgetPlanCommand[]) =>
  planBooksOf([planAfter(establishPlan(), importBaseline(planLine('a', 1)), adoptPlan(), ...orders)]);

describe('what may be spent of what was approved (freigegeben, gesperrt)', () => {
  it('is in advance until the approval of the plan of its year is recorded, then all of it', () => {
    expect(budgetStateOf({ ...approved, books: book() })).toContainEqual(row('releasedInAdvance', 100_00));
    expect(budgetStateOf({ ...approved, books: book(approvePlan()) })).toEqual([
      row('approved', 7_00, capital),
      row('approved', 105_00),
      row('released', 105_00),
      row('lapsedByStrike', 40_00),
    ]);
  });

  it('stays in advance while only the other year is approved', () =>
    expect(budgetStateOf({ ...approved, books: book(approvePlan({ years: [2025] })) })).toContainEqual(
      row('releasedInAdvance', 100_00),
    ));

  it('stays in advance for a line that the approval leaves out', () => {
    const line = { planId, lineId: 'a' };
    const current = textAsFiled([grant('2.1', 100_00, { release: 'inAdvance', line }), grant('2.2', 5_00)]);
    const books = book(approvePlan({ exceptLineIds: ['a'] }));
    expect(budgetStateOf({ ...approved, current, books })).toEqual([
      row('approved', 105_00),
      row('released', 5_00),
      row('releasedInAdvance', 100_00),
    ]);
  });

  it('is nothing of what a note blocks, until the note is lifted', () => {
    const current = textAsFiled([grant('2.1', 100_00, { release: 'inAdvance', blockingNote: 'bis zum Konzept' })]);
    expect(budgetStateOf({ ...approved, current, books: book(approvePlan()) })).toEqual([
      row('approved', 100_00),
      row('blocked', 100_00),
    ]);
    const [plan] = book(approvePlan());
    const books = plan === undefined ? [] : [{ ...plan, liftedGrants: [granted('2.1')] }];
    expect(budgetStateOf({ ...approved, current, books })).toEqual([row('approved', 100_00), row('released', 100_00)]);
  });

  it('is what was released by itself before the plan is approved', () => {
    const [plan] = book();
    const release = { planId, releaseId: 'f', target: target('2.1'), amountCents: 30_00 };
    const note = { planId, noteId: 's', target: target('2.1'), amountCents: 10_00, wording: 'x', lifted: false };
    const books = plan === undefined ? [] : [{ ...plan, releases: [release], notes: [note] }];
    expect(budgetStateOf({ ...approved, books })).toEqual([
      row('approved', 7_00, capital),
      row('approved', 105_00),
      row('released', 30_00),
      row('releasedInAdvance', 60_00),
      row('blocked', 10_00),
      row('lapsedByStrike', 40_00),
    ]);
  });

  it('is blocked as a whole while the resolution is suspended, and repealed once it is no more', () => {
    const suspended = { suspended: true, repealed: [] };
    expect(budgetStateOf({ ...approved, taken: suspended })).toEqual([
      row('approved', 7_00, capital),
      row('blocked', 7_00, capital),
      row('approved', 105_00),
      row('blocked', 105_00),
      row('lapsedByStrike', 40_00),
    ]);
    const taken = { suspended: false, repealed: 'whole' as const };
    const books = book(approvePlan());
    expect(budgetStateOf({ ...approved, taken, books })).toEqual([
      row('repealed', 7_00, capital),
      row('lapsedByStrike', 40_00),
      row('repealed', 105_00),
    ]);
  });

  it('leaves a condition open until the fact that closes it', () => {
    if (budgetEffect === undefined) throw new Error('Found no effect, expected one.');
    const effect: BudgetEffect = { ...budgetEffect, conditions: ['planApproval', 'provisionalManagement'] };
    const end = [plan('BeginProvisionalManagement', { year: 2024 }), plan('EndProvisionalManagement', { year: 2024 })];
    expect(openConditionsOf(book(), effect)).toEqual(['planApproval', 'provisionalManagement']);
    expect(openConditionsOf(book(...end), effect)).toEqual(['planApproval']);
    expect(openConditionsOf(book(approvePlan()), effect)).toEqual([]);
  });
});

describe('the budget state of a paper (Haushaltswirkung)', () => {
  it('is what was proposed, before anybody decides', () => {
    expect(budgetStateOf({ filed, recommended: null, current: filed, stage: 'proposed' })).toEqual([
      row('proposed', 7_00, capital),
      row('proposed', 140_00),
    ]);
  });

  it('shows beside it what was recommended', () => {
    expect(budgetStateOf({ filed, recommended: amended, current: filed, stage: 'recommended' })).toEqual([
      row('proposed', 7_00, capital),
      row('recommended', 7_00, capital),
      row('proposed', 140_00),
      row('recommended', 105_00),
    ]);
  });

  it('is what was approved, of which a part may be spent in advance, and what lapsed with struck items', () => {
    expect(budgetStateOf({ filed, recommended: amended, current: amended, stage: 'approved' })).toEqual([
      row('approved', 7_00, capital),
      row('approved', 105_00),
      row('releasedInAdvance', 100_00),
      row('lapsedByStrike', 40_00),
    ]);
  });

  it('counts an item that was inserted and struck again nowhere', () => {
    const current = applyChanges(amended, [strike('2.4')], 'B');
    expect(budgetStateOf({ filed, recommended: null, current, stage: 'approved' })).toEqual([
      row('approved', 7_00, capital),
      row('approved', 100_00),
      row('releasedInAdvance', 100_00),
      row('lapsedByStrike', 40_00),
    ]);
  });

  it('lets lapse what was filed, whatever the item granted when it was struck', () => {
    const raised: ItemChange = {
      operation: 0,
      kind: 'itemChanged',
      itemId: '2.2',
      text: '{{mittel}}',
      closing: null,
      values: [{ kind: 'amount', valueId: 'mittel', amountCents: 99_00 }],
      effects: grant('2.2', 0).effects,
    };
    const current = applyChanges(filed, [raised, strike('2.2')], 'A');
    expect(budgetStateOf({ filed, recommended: null, current, stage: 'approved' })).toContainEqual(
      row('lapsedByStrike', 40_00),
    );
  });

  it('keeps departments, revenue and expense apart', () => {
    const text = textAsFiled([
      grant('2.1', 1_00, { direction: 'revenue' }),
      grant('2.2', 2_00, { department: 'Dezernat I' }),
      grant('2.3', 3_00),
    ]);
    expect(budgetStateOf({ filed: text, recommended: null, current: text, stage: 'proposed' })).toEqual([
      row('proposed', 2_00, { department: 'Dezernat I' }),
      row('proposed', 3_00),
      row('proposed', 1_00, { direction: 'revenue' }),
    ]);
  });

  it('leaves out what comes to nothing', () => {
    const text = textAsFiled([grant('2.1', 0)]);
    expect(budgetStateOf({ filed: text, recommended: null, current: text, stage: 'proposed' })).toEqual([]);
  });

  it('is empty for a rejected paper', () => {
    expect(budgetStateOf({ filed, recommended: amended, current: filed, stage: 'rejected' })).toEqual([]);
  });
});
