import { refused } from '../../rejection-codes.ts';
import type { BeginProvisionalManagement } from '../budget-plan.commands.ts';
import type { ProvisionalManagementBegun } from '../budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan.state.ts';
import { requirePlan, requireYear } from '../require-plan.ts';

/** Vorläufige Haushaltsführung: once a year. */
export const beginProvisionalManagement = (
  { data: { planId, year } }: BeginProvisionalManagement,
  state: BudgetPlanState,
): readonly ProvisionalManagementBegun[] => {
  const plan = requirePlan(state, planId);
  requireYear('/year', year, plan);
  if (plan.provisional.some((each) => each.year === year)) {
    throw refused('PROVISIONAL_MANAGEMENT_ALREADY_BEGUN', { field: '/year', planId, found: year });
  }
  return [{ type: 'ProvisionalManagementBegun', data: { planId, year } }];
};
