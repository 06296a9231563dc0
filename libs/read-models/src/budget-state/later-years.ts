import type { BudgetEffect, LaterYear, PlanBooks } from '#council/events';
import { laterYearsOf, statusInLaterYear } from '#council/events';

import type { ApprovedAmount } from './spendable-amounts.ts';

/** How far something runs, as its line is stored: once, in its first year. */
export interface StoredRun {
  readonly year: number;
  readonly recurrence: BudgetEffect['recurrence'] | null;
  readonly runsUntil: number | null;
  readonly overtakenIn: number | null;
}

export interface RunningAmount extends ApprovedAmount, StoredRun {
  readonly year: number;
}

/** The years behind the first one, as far as the plans look; none of what is for one year. */
export const laterYearsIn = (books: PlanBooks, run: StoredRun): readonly LaterYear[] =>
  laterYearsOf({ ...run, recurrence: run.recurrence ?? 'oneOff' }, books);

const inLaterYear = (amount: RunningAmount, later: LaterYear): readonly RunningAmount[] => {
  const status = statusInLaterYear(amount.status, later);
  if (status === null) return [];
  const release = status === 'approved' ? amount.release : null;
  return [{ ...amount, year: later.year, status, release, isLaterYear: true }];
};

/** An amount in its first year and in every later one. */
export const inEveryYear = (books: PlanBooks, amount: RunningAmount): readonly ApprovedAmount[] => [
  amount,
  ...laterYearsIn(books, amount).flatMap((later) => inLaterYear(amount, later)),
];
