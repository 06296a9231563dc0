import { refused } from '../rejection-codes.ts';
import { checkAmount } from '../resolution/text/check-value.ts';
import { checkWording } from '../resolution/text/check-wording.ts';
import type { BudgetPlan, BudgetPlanState } from './budget-plan.state.ts';
import type { LineAccount } from './line-account.ts';
import { lineAccountOf } from './line-account.ts';

const longestName = 200;

/** @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG or TEXT_MALFORMED */
export const checkName = (field: string, name: string): void => {
  checkWording(field, name, { atMost: longestName });
};

/** @throws Rejection PLAN_UNKNOWN */
export const requirePlan = (state: BudgetPlanState, planId: string): BudgetPlan => {
  if (state.status === 'absent') throw refused('PLAN_UNKNOWN', { planId });
  return state;
};

/** @throws Rejection BASELINE_MISSING */
export const requireBaseline = (plan: BudgetPlan): BudgetPlan => {
  if (plan.source === null) throw refused('BASELINE_MISSING', { planId: plan.planId });
  return plan;
};

/** @throws Rejection PLAN_NOT_ADOPTED */
export const requireAdopted = (plan: BudgetPlan): BudgetPlan => {
  if (plan.status !== 'adopted') throw refused('PLAN_NOT_ADOPTED', { planId: plan.planId });
  return plan;
};

/** @throws Rejection PLAN_ALREADY_ADOPTED */
export const requireNotAdopted = (plan: BudgetPlan): BudgetPlan => {
  if (plan.status === 'adopted') throw refused('PLAN_ALREADY_ADOPTED', { planId: plan.planId });
  return plan;
};

/** @throws Rejection YEAR_OUTSIDE_PLAN */
export const requireYear = (field: string, year: number, { planId, fiscalYears }: BudgetPlan): void => {
  if (fiscalYears.includes(year)) return;
  throw refused('YEAR_OUTSIDE_PLAN', { field, planId, found: year, expected: fiscalYears });
};

/** @throws Rejection PLAN_LINE_UNKNOWN */
export const requireLine = (field: string, lineId: string, plan: BudgetPlan): LineAccount => {
  const account = lineAccountOf(plan, lineId);
  if (account !== null) return account;
  throw refused('PLAN_LINE_UNKNOWN', { field, planId: plan.planId, found: lineId, expected: 'a line of the plan' });
};

/** @throws Rejection AMOUNT_IS_NOTHING or AMOUNT_OUT_OF_RANGE */
export const checkSum = (field: string, amountCents: number): void => {
  checkAmount(field, amountCents);
  if (amountCents === 0) throw refused('AMOUNT_IS_NOTHING', { field, found: 0 });
};

/** @throws Rejection PLAN_ENTRY_ID_TAKEN, or what is wrong with the id as a name. */
export const requireFreshEntry = (field: string, id: string, plan: BudgetPlan): void => {
  checkName(field, id);
  const taken = [
    ...plan.releases.map(({ releaseId }) => releaseId),
    ...plan.notes.map(({ noteId }) => noteId),
    ...plan.transfers.map(({ transferId }) => transferId),
  ];
  if (taken.includes(id)) throw refused('PLAN_ENTRY_ID_TAKEN', { field, planId: plan.planId, found: id });
};
