import type { PlanBook, PlanBooks } from '../budget-plan/plan-books.ts';
import { planBookOf } from '../budget-plan/plan-books.ts';
import type { BudgetEffect } from '../resolution/text/effect.ts';

/** Something recurring (laufend): from which year on, and how far it can be told to run. */
export interface Run extends Pick<BudgetEffect, 'year' | 'recurrence'> {
  /** Its last year as the paper says it; null: it has no end. */
  readonly runsUntil: number | null;
  /** The year in which a later figure of the same line takes its place; null: none does. */
  readonly overtakenIn: number | null;
}

export interface LaterYear {
  readonly year: number;
  /** A year of the same budget, so the resolution grants it; else it is announced and each budget has to grant it. */
  readonly isGranted: boolean;
}

/** The plan of the year, else one that announces it. */
const planLookingAt = (books: PlanBooks, year: number): PlanBook | undefined =>
  planBookOf(books, year) ?? books.find(({ planYears }) => planYears.includes(year));

/** Without an end of its own it runs as far as the plan of its first year looks, or until a later figure takes its place. */
const lastYearOf = ({ year, runsUntil, overtakenIn }: Run, planned: readonly number[]): number =>
  runsUntil ?? Math.min(Math.max(year, ...planned), overtakenIn === null ? Infinity : overtakenIn - 1);

/**
 * The years after its first in which something recurring costs or brings the same again: those of a biennial budget are
 * granted with the first, those of the financial plan (Finanzplanung) and behind it announced. None of what is for one year.
 */
export const laterYearsOf = (run: Run, books: PlanBooks): readonly LaterYear[] => {
  if (run.recurrence === 'oneOff') return [];
  const { fiscalYears = [], planYears = [] } = planLookingAt(books, run.year) ?? {};
  const last = lastYearOf(run, [...fiscalYears, ...planYears]);
  return Array.from({ length: Math.max(0, last - run.year) }, (_, index) => run.year + index + 1).map((year) => ({
    year,
    isGranted: fiscalYears.includes(year),
  }));
};

type Placed = Pick<BudgetEffect, 'department' | 'costObject' | 'sort' | 'direction' | 'sheet'>;

const placeOf = ({ department, costObject, sort, direction, sheet }: Placed): string =>
  JSON.stringify([department, costObject, sort, direction, sheet?.group, sheet?.label]);

/** How far an effect runs among those it stands beside in its item: a later figure of the same line takes its place. */
export const runOf = (effect: BudgetEffect, beside: readonly BudgetEffect[]): Run => {
  const { year, recurrence, runsUntil = null } = effect;
  const later = beside
    .filter((other) => other.recurrence === 'recurring' && other.year > year && placeOf(other) === placeOf(effect))
    .map((other) => other.year);
  return { year, recurrence, runsUntil, overtakenIn: later.length === 0 ? null : Math.min(...later) };
};
