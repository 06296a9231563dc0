import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#kernel';
import { budgetPlanDecider } from '../budget-plan/budget-plan.decider.ts';
import type { BudgetPlanEvent } from '../budget-plan/budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan/budget-plan.state.ts';
import { lineAccountOf } from '../budget-plan/line-account.ts';
import { lineCompanions } from './line-draws.ts';
import { companionEvents } from '../subject.ts';
import type { Surroundings } from '../surroundings.ts';
import { noSurroundings } from '../surroundings.ts';
import { textAsFiled } from '../resolution/text/apply-changes.ts';
import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { Item, ResolutionText } from '../resolution/text/item.ts';
import type { CoverSource } from '../resolution/text/money-place.ts';
import { refusalOf } from '../testing/amending.ts';
import { grant } from '../testing/items.ts';
import { adoptPlan, establishPlan, importBaseline, planAfter, planId, planLine } from '../testing/plans.ts';

const begun = planAfter(
  establishPlan(),
  importBaseline(
    planLine('sach', 100_00),
    planLine('sach-25', 10_00, { year: 2025 }),
    planLine('steuer', 500_00, { direction: 'revenue' }),
  ),
  adoptPlan(),
);

const around = (plan: BudgetPlanState): Surroundings => ({ ...noSurroundings, plans: new Map([[planId, plan]]) });
const taking = (amountCents: number, lineId = 'sach', more: Partial<BudgetEffect> = {}): Item =>
  grant('2.1', amountCents, { line: { planId, lineId }, ...more });
const covered = (label: string, amountCents: number, coverFrom: CoverSource): Item =>
  grant(label, amountCents, { coverFrom });

const eventsOf = (resolutionId: string, items: readonly Item[] | null, plan: BudgetPlanState) =>
  lineCompanions({ resolutionId, text: items === null ? null : textAsFiled(items) }, around(plan)).flatMap(
    companionEvents,
  ) as readonly BudgetPlanEvent[];

/** The plan after the resolution has come to say this; null: it binds no more. */
const then = (plan: BudgetPlanState, resolutionId: string, items: readonly Item[] | null): BudgetPlanState =>
  eventsOf(resolutionId, items, plan).reduce(budgetPlanDecider.evolve, plan);

const available = (plan: BudgetPlanState): number | undefined =>
  plan.status === 'absent' ? undefined : lineAccountOf(plan, 'sach')?.availableCents;

const refusal = (plan: BudgetPlanState, ...items: readonly Item[]): JsonObject =>
  refusalOf(() => eventsOf('b', items, plan)) as JsonObject;

describe('what a resolution takes from the budget plan (Entnahme)', () => {
  it('is written on the plan with the decision', () =>
    expect(eventsOf('a', [taking(30_00)], begun)).toEqual([
      {
        type: 'LineDrawn',
        data: {
          planId,
          resolutionId: 'a',
          draws: [
            {
              source: { kind: 'line', lineId: 'sach' },
              purpose: 'expense',
              itemId: '2.1',
              valueId: 'mittel',
              amountCents: 30_00,
            },
          ],
        },
      },
    ]));

  it('is never more than is left, to the cent', () => {
    const after = then(begun, 'a', [taking(60_00)]);
    expect(eventsOf('b', [taking(40_00)], after)).toHaveLength(1);
    expect(refusal(after, taking(40_01))).toEqual({
      code: 'PLAN_LINE_EXHAUSTED',
      planId,
      lineId: 'sach',
      item: '2.1',
      available: 40_00,
      asked: 40_01,
    });
  });

  it('counts every item that takes from the line', () =>
    expect(refusal(begun, taking(60_00), { ...taking(60_00), itemId: '2.2', label: '2.2' })).toMatchObject({
      code: 'PLAN_LINE_EXHAUSTED',
      asked: 120_00,
    }));

  it('is nothing for an item that is struck', () => {
    const { items } = textAsFiled([taking(60_00)]);
    const text: ResolutionText = { items: items.map((item) => ({ ...item, state: 'struck' })) };
    expect(lineCompanions({ resolutionId: 'a', text }, around(begun))).toEqual([]);
  });

  it('is given back exactly when the resolution binds no more, and can be taken again', () => {
    const taken = then(begun, 'a', [taking(60_00)]);
    const returned = then(taken, 'a', null);
    expect(available(taken)).toBe(40_00);
    expect(returned).toEqual(begun);
    expect(available(then(returned, 'a', [taking(100_00)]))).toBe(0);
  });

  it('follows a correction by exactly the difference', () => {
    const taken = then(begun, 'a', [taking(60_00)]);
    expect(available(then(taken, 'a', [taking(75_00)]))).toBe(25_00);
    expect(available(then(taken, 'a', [taking(15_00)]))).toBe(85_00);
    expect(eventsOf('a', [taking(60_00)], taken)).toEqual([]);
    expect(then(then(taken, 'a', [taking(75_00)]), 'a', null)).toEqual(begun);
  });

  it.each([
    ['a line that is none', taking(1, 'x'), 'PLAN_LINE_UNKNOWN'],
    ['a line of another year', taking(1, 'sach-25'), 'PLAN_LINE_OF_OTHER_YEAR'],
    ['a line of revenue', taking(1, 'steuer'), 'PLAN_LINE_IS_REVENUE'],
    ['a plan that is none', taking(1, 'sach', { line: { planId: 'x', lineId: 'sach' } }), 'PLAN_UNKNOWN'],
  ] as const)('is refused from %s', (_, item, code) => expect(refusal(begun, item)).toMatchObject({ code }));
});

describe('cover (Deckung)', () => {
  const tax: CoverSource = { kind: 'line', planId, lineId: 'steuer' };
  const saving = (resolutionId: string): CoverSource => ({
    kind: 'effect',
    planId,
    resolutionId,
    itemId: '2.9',
    valueId: 'mittel',
  });

  it('may come from revenue, and is not spent twice', () => {
    const after = then(begun, 'a', [covered('2.1', 400_00, tax)]);
    expect(refusal(after, covered('2.1', 100_01, tax))).toMatchObject({
      code: 'PLAN_LINE_EXHAUSTED',
      available: 100_00,
    });
  });

  it('may come from another item of the paper, and is not spent twice', () => {
    const source = grant('2.9', 50_00, { direction: 'revenue' });
    expect(eventsOf('b', [source, covered('2.1', 50_00, saving('b'))], begun)).toHaveLength(1);
    expect(
      refusal(begun, source, covered('2.1', 30_00, saving('b')), covered('2.2', 20_01, saving('b'))),
    ).toMatchObject({
      code: 'COVER_SPENT_TWICE',
      available: 50_00,
      asked: 50_01,
    });
  });

  it('is refused from what nobody granted', () =>
    expect(refusal(begun, covered('2.1', 1, saving('zzz')))).toMatchObject({ code: 'COVER_UNKNOWN' }));
});
