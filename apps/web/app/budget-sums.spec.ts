import { describe, expect, it } from '@jest/globals';

import { budgetSums } from './budget-sums.ts';

const row = (year: number, status: 'approved' | 'releasedInAdvance', amountCents: number) => ({
  year,
  status,
  amountCents,
});

describe('the sums of a budget', () => {
  it('add up what has the same year and status, in the order of years and statuses', () => {
    const rows = [
      row(2025, 'approved', 1),
      row(2024, 'releasedInAdvance', 5_434_000),
      row(2024, 'approved', 5_434_000),
      row(2024, 'approved', 10_000_000),
    ];
    expect(budgetSums(rows)).toEqual([
      { year: 2024, status: 'approved', direction: 'expense', amountCents: 15_434_000 },
      { year: 2024, status: 'releasedInAdvance', direction: 'expense', amountCents: 5_434_000 },
      { year: 2025, status: 'approved', direction: 'expense', amountCents: 1 },
    ]);
  });

  it('never set a revenue off against an expense', () => {
    const sums = budgetSums([
      row(2024, 'approved', 100),
      { ...row(2024, 'approved', 30), direction: 'revenue' as const },
    ]);
    expect(sums.map(({ direction, amountCents }) => [direction, amountCents])).toEqual([
      ['expense', 100],
      ['revenue', 30],
    ]);
  });
});
