import type { BudgetPlan, ResolutionState } from '#council';
import { budgetedPaperOf } from '#council';
import type { BudgetedPaper } from '#council/events';
import { planBooksOf } from '#council/events';

/** A draft is nobody's proposal yet: its money counts from submission on. */
export const budgetedPapers = (
  states: readonly ResolutionState[],
  plans: readonly BudgetPlan[],
): readonly BudgetedPaper[] => {
  const books = planBooksOf(plans);
  return states.filter(({ status }) => status !== 'draft').flatMap((state) => budgetedPaperOf(state, books) ?? []);
};
