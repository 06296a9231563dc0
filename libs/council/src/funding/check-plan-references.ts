import { lineAccountOf } from '../budget-plan/line-account.ts';
import type { BudgetPlan } from '../budget-plan/budget-plan.state.ts';
import { sourcesOf } from './plan-references.ts';
import { refused } from '../rejection-codes.ts';
import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { Item } from '../resolution/text/item.ts';
import type { CoverSource } from '../resolution/text/money-place.ts';
import type { Surroundings } from '../surroundings.ts';

const requirePlan = (field: string, planId: string, { plans }: Surroundings): BudgetPlan => {
  const plan = plans.get(planId);
  if (plan !== undefined && plan.status !== 'absent') return plan;
  throw refused('PLAN_UNKNOWN', { field: `${field}/planId`, found: planId, expected: 'a budget plan' });
};

const checkLine = (field: string, lineId: string, { year }: BudgetEffect, plan: BudgetPlan): void => {
  const { planId } = plan;
  const line = lineAccountOf(plan, lineId);
  if (line === null) {
    throw refused('PLAN_LINE_UNKNOWN', {
      field: `${field}/lineId`,
      planId,
      found: lineId,
      expected: 'a line of the plan',
    });
  }
  if (line.year === year) return;
  throw refused('PLAN_LINE_OF_OTHER_YEAR', { field: `${field}/lineId`, planId, found: year, expected: line.year });
};

const checkSource = (field: string, source: CoverSource, effect: BudgetEffect, surroundings: Surroundings): void => {
  const plan = requirePlan(field, source.planId, surroundings);
  if (!plan.fiscalYears.includes(effect.year)) {
    const { planId, fiscalYears } = plan;
    throw refused('YEAR_OUTSIDE_PLAN', { field: `${field}/planId`, planId, found: effect.year, expected: fiscalYears });
  }
  if (source.kind === 'line') checkLine(field, source.lineId, effect, plan);
};

const checkEffect = (field: string, effect: BudgetEffect, surroundings: Surroundings): void => {
  for (const source of sourcesOf(effect)) {
    checkSource(`${field}/${source === effect.coverFrom ? 'coverFrom' : 'line'}`, source, effect, surroundings);
  }
};

/**
 * That the lines a draft or a package names are there and of its years. What is left of them is looked at when it is
 * decided.
 * @throws Rejection PLAN_UNKNOWN, PLAN_LINE_UNKNOWN, PLAN_LINE_OF_OTHER_YEAR or YEAR_OUTSIDE_PLAN
 */
export const checkPlanReferences = (
  wordings: readonly Pick<Item, 'effects'>[],
  surroundings: Surroundings,
  list: 'items' | 'packages' = 'items',
): void => {
  wordings.forEach(({ effects }, place) => {
    effects.forEach((effect, index) => {
      if (effect.kind === 'budget') checkEffect(`/${list}/${place}/effects/${index}`, effect, surroundings);
    });
  });
};
