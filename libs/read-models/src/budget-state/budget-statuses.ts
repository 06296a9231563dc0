import type { BudgetRow } from '#council/events';

/** In the order in which budget states are read. */
export const budgetStatuses = [
  'proposed',
  'recommended',
  'approved',
  'released',
  'releasedInAdvance',
  'blocked',
  'lapsedByStrike',
  'repealed',
] as const satisfies readonly BudgetRow['status'][];
