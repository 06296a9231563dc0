import type { BudgetPlanEvent } from '../budget-plan/budget-plan.events.ts';

/** Only these change what may be spent of what resolutions grant. */
export const movesGrants = (event: BudgetPlanEvent): boolean => {
  switch (event.type) {
    case 'BudgetPlanApproved':
    case 'BlockingNoteLifted':
      return true;
    case 'MoneyReleased':
    case 'BlockingNoteSet':
      return event.data.target.kind === 'grant';
    default:
      return false;
  }
};
