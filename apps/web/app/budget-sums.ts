import type { BudgetRow, BudgetStatus } from './api/budget.ts';
import { budgetStatuses } from './api/budget.ts';

/** One line of the budget as readers look for it: everything of a year that has got as far as this. */
export interface BudgetSum {
  readonly year: number;
  readonly status: BudgetStatus;
  readonly direction: BudgetRow['direction'];
  readonly amountCents: number;
}

/** By year, then in the order of the statuses. Expenses and revenues are never set off against each other. */
export const budgetSums = (
  rows: readonly (Pick<BudgetRow, 'year' | 'status' | 'amountCents'> & Partial<Pick<BudgetRow, 'direction'>>)[],
): readonly BudgetSum[] => {
  const years = [...new Set(rows.map(({ year }) => year))].sort((one, other) => one - other);
  return years.flatMap((year) =>
    budgetStatuses.flatMap((status) =>
      (['expense', 'revenue'] as const).flatMap((direction) => {
        const amounts = rows.filter(
          (row) => row.year === year && row.status === status && (row.direction ?? 'expense') === direction,
        );
        if (amounts.length === 0) return [];
        return [{ year, status, direction, amountCents: amounts.reduce((sum, row) => sum + row.amountCents, 0) }];
      }),
    ),
  );
};
