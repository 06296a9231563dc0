import type { BudgetStatus } from '../../api/budget.ts';
import type { BudgetSum } from '../../budget-sums.ts';
import type { BarGroup, BarPattern } from '../../charts/bar-layout.ts';

const patterns: Readonly<Record<BudgetStatus, BarPattern>> = {
  proposed: 'outlined',
  recommended: 'dotted',
  approved: 'solid',
  released: 'striped',
  releasedInAdvance: 'striped',
  blocked: 'dotted',
  lapsedByStrike: 'outlined',
  repealed: 'outlined',
};

interface Words {
  readonly nameOf: (sum: BudgetSum) => string;
  readonly amountOf: (cents: number) => string;
}

/** Year by year, each status one bar. */
export const statusBars = (sums: readonly BudgetSum[], { nameOf, amountOf }: Words): readonly BarGroup[] =>
  [...new Set(sums.map(({ year }) => year))].map((year) => ({
    title: String(year),
    bars: sums
      .filter((sum) => sum.year === year)
      .map((sum) => ({
        name: nameOf(sum),
        fromCents: 0,
        toCents: sum.amountCents,
        amount: amountOf(sum.amountCents),
        pattern: patterns[sum.status],
      })),
  }));
