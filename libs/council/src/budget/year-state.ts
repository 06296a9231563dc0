import type { PostsEffect } from '../resolution/text/effect.ts';
import type { Standing } from './by-status.ts';
import type { BudgetedPaper, BudgetStatus } from './budget-state.ts';
import { budgetStatuses, moneyByStatus } from './budget-state.ts';
import type { PostsLine } from './posts-lines.ts';
import { postsLinesByStatus, postsMoves } from './posts-lines.ts';
import { costObjectOf } from './cost-object.ts';
import type { MoneyKind } from './sheet-lines.ts';
import { kindOf } from './sheet-lines.ts';

/** Money of one year at one place of the plan; revenue is told by its kind. */
export interface YearAmount {
  readonly year: number;
  /** As the paper names it; the department where it names none. */
  readonly costObject: string;
  readonly kind: MoneyKind;
  readonly status: BudgetStatus;
  readonly amountCents: number;
}

/** Posts in force in a year. */
export interface YearPosts {
  readonly year: number;
  readonly department: string;
  readonly status: BudgetStatus;
  /** What the establishment plan has more: created less abolished; converted posts are none. */
  readonly fteHundredths: number;
  /** Recognised need, however it is met: created and converted. */
  readonly neededFteHundredths: number;
}

/** Haushaltsstand, by year. */
export interface YearState {
  readonly amounts: readonly YearAmount[];
  readonly posts: readonly YearPosts[];
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byPlace = <Row extends { readonly year: number; readonly status: BudgetStatus }>(
  one: Row,
  other: Row,
  textOf: (row: Row) => string,
): number =>
  one.year - other.year ||
  budgetStatuses.indexOf(one.status) - budgetStatuses.indexOf(other.status) ||
  byText(textOf(one), textOf(other));

/** Sums of rows that stand in the same place, in print order; what comes to nothing is left out. */
export const sumAmounts = (amounts: readonly YearAmount[]): readonly YearAmount[] => {
  const rows = new Map<string, YearAmount>();
  for (const amount of amounts) {
    const { year, costObject, kind, status } = amount;
    const key = JSON.stringify([year, costObject, kind, status]);
    const amountCents = (rows.get(key)?.amountCents ?? 0) + amount.amountCents;
    rows.set(key, { year, costObject, kind, status, amountCents });
  }
  return [...rows.values()]
    .filter(({ amountCents }) => amountCents !== 0)
    .toSorted((one, other) => byPlace(one, other, ({ costObject, kind }) => `${costObject}\n${kind}`));
};

/** The same for posts; a need met by converting posts is a row with no new ones. */
export const sumPosts = (lines: readonly YearPosts[]): readonly YearPosts[] => {
  const rows = new Map<string, YearPosts>();
  for (const line of lines) {
    const { year, department, status } = line;
    const key = JSON.stringify([year, department, status]);
    const before = rows.get(key);
    rows.set(key, {
      ...{ year, department, status },
      fteHundredths: (before?.fteHundredths ?? 0) + line.fteHundredths,
      neededFteHundredths: (before?.neededFteHundredths ?? 0) + line.neededFteHundredths,
    });
  }
  return [...rows.values()]
    .filter(({ fteHundredths, neededFteHundredths }) => fteHundredths !== 0 || neededFteHundredths !== 0)
    .toSorted((one, other) => byPlace(one, other, ({ department }) => department));
};

/** Posts at one place, from the first year they are in force to the last; null: always been, or permanent. */
export interface StandingPosts extends Omit<YearPosts, 'year'> {
  readonly fromYear: number | null;
  readonly untilYear: number | null;
}

const yearIn = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

const postsOfLine = ({ status, line }: Standing<PostsLine>): readonly StandingPosts[] => {
  const { from, until } = line.effect;
  return postsMoves(line).map((move) => ({ ...move, status, fromYear: yearIn(from), untilYear: yearIn(until) }));
};

/** Every number of posts of a paper with each status it has. */
export const postsByStatus = (paper: BudgetedPaper): readonly StandingPosts[] =>
  postsLinesByStatus(paper).flatMap(postsOfLine);

/** Posts as they are in force in each of these years. */
export const postsInYears = (lines: readonly StandingPosts[], years: readonly number[]): readonly YearPosts[] =>
  sumPosts(
    lines.flatMap(({ fromYear, untilYear, ...row }) =>
      years
        .filter((year) => (fromYear ?? year) <= year && (untilYear ?? year) >= year)
        .map((year) => ({ year, ...row })),
    ),
  );

const endsOf = ({ from, until }: PostsEffect): readonly number[] =>
  [from, until].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));

/** Every year that money of the paper is of, or in which its posts begin or end. */
export const yearsOf = (paper: BudgetedPaper): readonly number[] => {
  const years = [
    ...moneyByStatus(paper).map(({ line }) => line.effect.year),
    ...postsLinesByStatus(paper).flatMap(({ line }) => endsOf(line.effect)),
  ];
  return [...new Set(years)].toSorted((one, other) => one - other);
};

/**
 * What one paper puts into these years. Commitments are in none of the sums: what they pay stands in the years they are
 * payable.
 */
export const yearStateOf = (paper: BudgetedPaper, years: readonly number[]): YearState => ({
  amounts: sumAmounts(
    moneyByStatus(paper)
      .filter(({ line }) => years.includes(line.effect.year))
      .map(({ status, line: { effect, amountCents } }) => ({
        year: effect.year,
        costObject: costObjectOf(effect),
        kind: kindOf(effect),
        status,
        amountCents,
      })),
  ),
  posts: postsInYears(postsByStatus(paper), years),
});
