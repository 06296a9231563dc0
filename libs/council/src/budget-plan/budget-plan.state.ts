/** Where a budget plan (Haushaltsplan) stands. */
export interface BudgetPlanState {
  readonly status: 'absent';
}

export const absentBudgetPlan: BudgetPlanState = { status: 'absent' };
