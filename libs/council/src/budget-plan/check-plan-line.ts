import { refused } from '../rejection-codes.ts';
import { checkAmount, checkDate, checkPosts } from '../resolution/text/check-value.ts';
import { refuseText } from '../resolution/text/text-rejection.ts';
import type { BudgetPlan } from './budget-plan.state.ts';
import type { PlanLine, PlanPosts } from './plan-line.ts';
import { checkName, requireYear } from './require-plan.ts';

/** @throws Rejection naming the field; the year must be one of the plan's own. */
export const checkPlanLine = (field: string, line: PlanLine, plan: BudgetPlan): void => {
  const { lineId, label, department, costObject, parts = {}, year, amountCents } = line;
  checkName(`${field}/lineId`, lineId);
  checkName(`${field}/label`, label);
  checkName(`${field}/department`, department);
  if (costObject !== null) checkName(`${field}/costObject`, costObject);
  for (const [part, name] of Object.entries(parts)) {
    if (typeof name === 'string') checkName(`${field}/parts/${part}`, name);
  }
  requireYear(`${field}/year`, year, plan);
  checkAmount(`${field}/amountCents`, amountCents);
};

/** @throws Rejection naming the field; the year, where one is named, must be one of the plan's own. */
export const checkPlanPosts = (field: string, posts: PlanPosts, plan: BudgetPlan): void => {
  const { postsId, year, label, department, fteHundredths, from, until } = posts;
  checkName(`${field}/postsId`, postsId);
  checkName(`${field}/label`, label);
  checkName(`${field}/department`, department);
  if (year !== undefined) requireYear(`${field}/year`, year, plan);
  checkPosts(`${field}/fteHundredths`, fteHundredths);
  if (from !== null) checkDate(`${field}/from`, from);
  if (until !== null) checkDate(`${field}/until`, until);
  if (from === null || until === null || from <= until) return;
  throw refuseText('PERIOD_REVERSED', { field: `${field}/until`, found: until, expected: `a day not before ${from}` });
};

/** @throws Rejection PLAN_LINE_ID_TAKEN at the second of two. */
export const requireFreshIds = (fieldOf: (index: number) => string, ids: readonly string[]): void => {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.has(id)) throw refused('PLAN_LINE_ID_TAKEN', { field: fieldOf(index), found: id });
    seen.add(id);
  });
};
