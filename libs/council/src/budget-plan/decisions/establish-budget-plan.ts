import { refused } from '../../rejection-codes.ts';
import { checkYear } from '../../resolution/text/check-value.ts';
import type { EstablishBudgetPlan } from '../budget-plan.commands.ts';
import type { BudgetPlanEstablished } from '../budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan.state.ts';
import { checkName } from '../require-plan.ts';

const mostPlanYears = 5;

const checkRun = (field: string, years: readonly number[], first: number): void => {
  years.forEach((year, index) => {
    checkYear(`${field}/${index}`, year);
    if (year === first + index) return;
    throw refused('FISCAL_YEARS_MALFORMED', { field: `${field}/${index}`, found: year, expected: first + index });
  });
};

/** A plan is of one year, or of two that follow each other; the years of its financial plan follow them. */
export const establishBudgetPlan = (
  { data }: EstablishBudgetPlan,
  state: BudgetPlanState,
): readonly BudgetPlanEstablished[] => {
  const { planId, title, fiscalYears, planYears } = data;
  if (state.status !== 'absent') throw refused('PLAN_ALREADY_ESTABLISHED', { field: '/planId', found: planId });
  checkName('/title', title);
  const [first] = fiscalYears;
  if (first === undefined || fiscalYears.length > 2) {
    const found = fiscalYears.length;
    throw refused('FISCAL_YEARS_MALFORMED', { field: '/fiscalYears', found, expected: 'one year, or two' });
  }
  checkRun('/fiscalYears', fiscalYears, first);
  if (planYears.length > mostPlanYears) {
    const expected = `at most ${mostPlanYears} years`;
    throw refused('FISCAL_YEARS_MALFORMED', { field: '/planYears', found: planYears.length, expected });
  }
  checkRun('/planYears', planYears, first + fiscalYears.length);
  return [{ type: 'BudgetPlanEstablished', data: { planId, title, fiscalYears, planYears } }];
};
