import type { PlanBooks } from '../budget-plan/plan-books.ts';
import { noBooks, spendableOf } from '../budget-plan/plan-books.ts';
import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { Item, ResolutionText } from '../resolution/text/item.ts';
import type { LineReading, Standing } from './by-status.ts';
import { byStatus } from './by-status.ts';
import type { LaterYear, Run } from './runs.ts';
import { laterYearsOf, runOf } from './runs.ts';

/**
 * Where money stands in the life of a resolution. Three are parts of `approved`, contained in it and not beside it:
 * `releasedInAdvance` (vorab freigegeben) may be spent before the plan of its year is approved and is `released` from then
 * on; `blocked` must not be spent: all of it while an objection suspends the resolution. `repealed` is approved no more.
 */
export type BudgetStatus =
  | 'proposed'
  | 'recommended'
  | 'approved'
  | 'released'
  | 'releasedInAdvance'
  | 'blocked'
  | 'lapsedByStrike'
  | 'repealed';

/** One line of the budget state. Direction says whether it costs or brings; the amount is never negative nor zero. */
export interface BudgetRow {
  readonly year: number;
  readonly department: string;
  readonly sort: BudgetEffect['sort'];
  readonly direction: BudgetEffect['direction'];
  readonly status: BudgetStatus;
  readonly amountCents: number;
}

/** Why approved money is not to be spent: all of it while an objection suspends the resolution, repealed parts for good. */
export interface TakenBack {
  readonly suspended: boolean;
  readonly repealed: 'whole' | readonly string[];
}

/** The texts that the budget state of one paper is read from. */
export interface BudgetedPaper {
  /** As submitted, before anybody amended it. */
  readonly filed: ResolutionText;
  /** As recommended last; null while no committee recommended. */
  readonly recommended: ResolutionText | null;
  readonly current: ResolutionText;
  readonly stage: 'proposed' | 'recommended' | 'approved' | 'rejected';
  /** What an objection or another resolution takes from what was approved; absent: nothing. */
  readonly taken?: TakenBack;
  /** Absent for what is no paper, such as a package. */
  readonly resolutionId?: string;
  /** What the budget plans say of its money; absent: no plan is known. */
  readonly books?: PlanBooks;
}

/** Print order of the statuses within a year. */
export const budgetStatuses: readonly BudgetStatus[] = [
  'proposed',
  'recommended',
  'approved',
  'released',
  'releasedInAdvance',
  'blocked',
  'lapsedByStrike',
  'repealed',
];

/** Money of one item. */
export interface BudgetLine {
  readonly itemId: string;
  /** Of a later year of something recurring its effect in that year. */
  readonly effect: BudgetEffect;
  readonly amountCents: number;
  readonly run: Run;
}

type Money = Pick<Item, 'itemId' | 'values' | 'effects'>;

/** Every amount of an item in the year it names, which is the first one of something recurring. */
export const firstLinesOf = ({ itemId, values, effects }: Money): readonly BudgetLine[] => {
  const ofMoney = effects.filter((effect) => effect.kind === 'budget');
  return ofMoney.flatMap((effect) => {
    const value = values.find(({ valueId }) => valueId === effect.valueId);
    if (value?.kind !== 'amount') return [];
    return [{ itemId, effect, amountCents: value.amountCents, run: runOf(effect, ofMoney) }];
  });
};

const inLaterYear = (line: BudgetLine, { year, isGranted }: LaterYear): BudgetLine => ({
  ...line,
  effect: { ...line.effect, year, ...(isGranted ? {} : { horizon: 'financialPlan' }) },
});

/** The same in every year: something recurring runs on as far as it says, or as the plan of its first year looks. */
export const budgetLinesOf = (item: Money, books: PlanBooks = noBooks): readonly BudgetLine[] =>
  firstLinesOf(item).flatMap((line) => [
    line,
    ...laterYearsOf(line.run, books).map((later) => inLaterYear(line, later)),
  ]);

/** What the plan of its year says may be spent of it. */
const partsOf = (line: BudgetLine, { resolutionId = '', books = noBooks }: BudgetedPaper) => {
  const { itemId, effect } = line;
  const granted = { ...line, isLaterYear: effect.year !== line.run.year };
  const { releasedCents, releasedInAdvanceCents, blockedCents } = spendableOf(books, granted, {
    resolutionId,
    itemId,
    valueId: effect.valueId,
  });
  const parts: readonly (readonly [BudgetStatus, number])[] = [
    ['released', releasedCents],
    ['releasedInAdvance', releasedInAdvanceCents],
    ['blocked', blockedCents],
  ];
  return parts
    .filter(([, amountCents]) => amountCents > 0)
    .map(([status, amountCents]) => ({ status, line: { ...line, amountCents } }));
};

const money: LineReading<BudgetLine> = {
  linesOf: (item, { books }) => budgetLinesOf(item, books),
  isGranted: ({ effect }) => effect.horizon !== 'financialPlan',
  partsOf,
};

/** Every amount of a paper in every year with each status it has. */
export const moneyByStatus = (paper: BudgetedPaper): readonly Standing<BudgetLine>[] => byStatus(paper, money);

/** The same in the year that each effect names only: later years are told once the plans are known. */
export const firstMoneyByStatus = (paper: BudgetedPaper): readonly Standing<BudgetLine>[] =>
  byStatus(paper, { ...money, linesOf: firstLinesOf });

/** The status that something recurring has in a later year, by the one of its first; null: none. */
export const statusInLaterYear = (first: BudgetStatus, { isGranted }: LaterYear): BudgetStatus | null => {
  if (isGranted) return first;
  switch (first) {
    case 'approved':
      return 'proposed';
    case 'released':
    case 'releasedInAdvance':
    case 'blocked':
    case 'repealed':
      return null;
    case 'proposed':
    case 'recommended':
    case 'lapsedByStrike':
      return first;
  }
};

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const inPrintOrder = (one: BudgetRow, other: BudgetRow): number =>
  one.year - other.year ||
  budgetStatuses.indexOf(one.status) - budgetStatuses.indexOf(other.status) ||
  byText(one.department, other.department) ||
  byText(one.sort, other.sort) ||
  byText(one.direction, other.direction);

/** Sums of rows that stand in the same place, sorted by year, then by status; what comes to nothing is left out. */
export const sumBudgetRows = (lines: readonly BudgetRow[]): readonly BudgetRow[] => {
  const rows = new Map<string, BudgetRow>();
  for (const { year, department, sort, direction, status, amountCents } of lines) {
    const key = JSON.stringify([year, department, sort, direction, status]);
    const sum = (rows.get(key)?.amountCents ?? 0) + amountCents;
    rows.set(key, { year, department, sort, direction, status, amountCents: sum });
  }
  return [...rows.values()].filter((row) => row.amountCents !== 0).toSorted(inPrintOrder);
};

const rowOf = ({ status, line: { effect, amountCents } }: Standing<BudgetLine>): BudgetRow => {
  const { year, department, sort, direction } = effect;
  return { year, department, sort, direction, status, amountCents };
};

/**
 * Haushaltswirkung of one paper, by year, department, sort and status, in integer cents. Before the decision what was
 * proposed, and beside it what was recommended; after it what was approved and what lapsed because its item was struck;
 * years of the financial plan stay proposed.
 * A rejected paper has none. Sorted by year, then by status.
 */
export const budgetStateOf = (paper: BudgetedPaper): readonly BudgetRow[] =>
  sumBudgetRows(moneyByStatus(paper).map(rowOf));
