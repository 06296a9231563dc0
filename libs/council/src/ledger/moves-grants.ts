import type { BudgetPlanEvent } from '../budget-plan/budget-plan.events.ts';

/** Only these change what may be spent of what resolutions grant, or how far something recurring is told to run. */
export const movesGrants = (event: BudgetPlanEvent): boolean => {
  switch (event.type) {
    case 'BudgetPlanEstablished':
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
