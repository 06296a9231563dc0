import type { AdoptBudgetPlan } from '../budget-plan.commands.ts';
import type { BudgetPlanAdopted } from '../budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan.state.ts';
import { requireBaseline, requireNotAdopted, requirePlan } from '../require-plan.ts';

/** Haushaltssatzung beschließen: from here on only transfers change the lines. */
export const adoptBudgetPlan = (
  { data: { planId, resolutionId }, occurredOn }: AdoptBudgetPlan,
  state: BudgetPlanState,
): readonly BudgetPlanAdopted[] => {
  requireBaseline(requireNotAdopted(requirePlan(state, planId)));
  return [{ type: 'BudgetPlanAdopted', data: { planId, adoptedOn: occurredOn, resolutionId } }];
};
