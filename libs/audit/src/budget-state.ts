import type { YearAmount, YearPosts } from '#council/events';
import { sumAmounts, sumPosts, yearStateOf, yearsOf } from '#council/events';
import type { Instant, IsoDate, Position } from '#kernel';
import type { BudgetQuestion } from './budget-question.ts';
import { budgetedPapers } from './budgeted-papers.ts';
import { everyPaper } from './every-paper.ts';

/** Haushaltsstand of one year over all papers, from the record alone. */
export interface BudgetStateAnswer {
  readonly year: number;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  /** The last position of the log that was known then. */
  readonly position: Position;
  /** Integer cents; `released…` is contained in `approved`. Revenue is told by its kind. */
  readonly amounts: readonly Omit<YearAmount, 'year'>[];
  /** Posts in force in the year, in hundredths. */
  readonly posts: readonly Omit<YearPosts, 'year'>[];
}

/** The years that any paper speaks of: there is nothing to say of others. */
export class YearOutsideThePlan extends Error {
  override readonly name = 'YearOutsideThePlan';
  readonly year: number;
  readonly known: readonly number[];

  constructor(year: number, known: readonly number[]) {
    const expected = known.length === 0 ? 'a year that a recorded paper speaks of; there is none' : known.join(', ');
    super(`Year outside the plan: found ${year}, expected ${expected}.`);
    this.year = year;
    this.known = known;
  }
}

/** @throws YearOutsideThePlan when no paper known at the moment speaks of the year, on whatever day. */
export const budgetState = async ({
  store,
  asOf,
  knownAt,
  year,
}: BudgetQuestion & { readonly year: number }): Promise<BudgetStateAnswer> => {
  const position = await store.positionAt(knownAt);
  const { onDay, latest, plans } = await everyPaper(store, { asOf, upTo: position });
  const years = [...new Set(budgetedPapers(latest, []).flatMap(yearsOf))].toSorted((one, other) => one - other);
  if (!years.includes(year)) throw new YearOutsideThePlan(year, years);
  const states = budgetedPapers(onDay, plans).map((paper) => yearStateOf(paper, [year]));
  return {
    year,
    asOf,
    knownAt,
    position,
    amounts: sumAmounts(states.flatMap(({ amounts }) => amounts)).map(({ costObject, kind, status, amountCents }) => ({
      ...{ costObject, kind, status, amountCents },
    })),
    posts: sumPosts(states.flatMap(({ posts }) => posts)).map(
      ({ department, status, fteHundredths, neededFteHundredths }) => ({
        ...{ department, status, fteHundredths, neededFteHundredths },
      }),
    ),
  };
};
