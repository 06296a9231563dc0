import { refused } from '../../rejection-codes.ts';
import type { EndProvisionalManagement } from '../budget-plan.commands.ts';
import type { ProvisionalManagementEnded } from '../budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan.state.ts';
import { requirePlan, requireYear } from '../require-plan.ts';

export const endProvisionalManagement = (
  { data: { planId, year } }: EndProvisionalManagement,
  state: BudgetPlanState,
): readonly ProvisionalManagementEnded[] => {
  const plan = requirePlan(state, planId);
  requireYear('/year', year, plan);
  const begun = plan.provisional.find((each) => each.year === year);
  if (begun === undefined) {
    throw refused('PROVISIONAL_MANAGEMENT_NOT_BEGUN', { field: '/year', planId, found: year });
  }
  return begun.ended ? [] : [{ type: 'ProvisionalManagementEnded', data: { planId, year } }];
};
