import type { BudgetRow, YearAmount, YearPosts } from '#council/events';
import { budgetStateOf, sumAmounts, sumBudgetRows, sumPosts, yearsOf, yearStateOf } from '#council/events';
import type { Instant, IsoDate, Position } from '#kernel';
import type { ReadersQuestion } from './budget-question.ts';
import { budgetedPapers } from './budgeted-papers.ts';
import { everyPaper } from './every-paper.ts';

/** Haushaltsstand over all papers that somebody may read, in every year, from the record alone. */
export interface BudgetOverviewAnswer {
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
  /** Every year that any of the papers speaks of, whatever the filter. */
  readonly years: readonly number[];
  readonly rows: readonly BudgetRow[];
  readonly amounts: readonly YearAmount[];
  readonly posts: readonly YearPosts[];
}

interface BudgetOverviewQuestion extends ReadersQuestion {
  /** Null: every year. */
  readonly year: number | null;
}

export const budgetOverview = async (question: BudgetOverviewQuestion): Promise<BudgetOverviewAnswer> => {
  const { store, asOf, knownAt, year, mayRead = () => true } = question;
  const position = await store.positionAt(knownAt);
  const { onDay, plans } = await everyPaper(store, { asOf, upTo: position });
  const readable = onDay.filter((paper) => paper.status !== 'absent' && mayRead(paper.resolutionId));
  const papers = budgetedPapers(readable, plans);
  const years = [...new Set(papers.flatMap(yearsOf))].toSorted((one, other) => one - other);
  const asked = year === null ? years : [year];
  const states = papers.map((paper) => yearStateOf(paper, asked));
  return {
    ...{ asOf, knownAt, position, years },
    rows: sumBudgetRows(papers.flatMap(budgetStateOf)).filter((row) => asked.includes(row.year)),
    amounts: sumAmounts(states.flatMap(({ amounts }) => amounts)),
    posts: sumPosts(states.flatMap(({ posts }) => posts)),
  };
};
