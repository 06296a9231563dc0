import type { ResolutionState } from '#council';
import type { BudgetRow, YearAmount, YearPosts } from '#council/events';
import { budgetStateOf, sumAmounts, sumBudgetRows, sumPosts, yearsOf, yearStateOf } from '#council/events';
import type { Instant, IsoDate, Position } from '#kernel';
import type { BudgetQuestion } from './budget-question.ts';
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

interface BudgetOverviewQuestion extends BudgetQuestion {
  /** Null: every year. */
  readonly year: number | null;
  /** Asked of each paper as it is today: what is secret now was not shown then either. */
  readonly isReadable: (paper: Exclude<ResolutionState, { status: 'absent' }>) => boolean;
}

const readableOnDay = async ({ store, asOf, knownAt, isReadable }: BudgetOverviewQuestion) => {
  const position = await store.positionAt(knownAt);
  const head = await store.head();
  const known = await everyPaper(store, { asOf, upTo: position });
  const { latest } = position === head ? known : await everyPaper(store, { asOf, upTo: head });
  const readable = new Set(
    latest.flatMap((paper) => (paper.status !== 'absent' && isReadable(paper) ? [paper.resolutionId] : [])),
  );
  const onDay = known.onDay.filter((paper) => paper.status !== 'absent' && readable.has(paper.resolutionId));
  return { position, papers: budgetedPapers(onDay, known.plans) };
};

export const budgetOverview = async (question: BudgetOverviewQuestion): Promise<BudgetOverviewAnswer> => {
  const { asOf, knownAt, year } = question;
  const { position, papers } = await readableOnDay(question);
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
