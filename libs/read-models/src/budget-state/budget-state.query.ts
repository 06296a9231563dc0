import type { BudgetRow, PlanBooks, StandingPosts, YearAmount, YearPosts } from '#council/events';
import { postsInYears, sumAmounts, sumBudgetRows } from '#council/events';
import { sql } from 'kysely';

import { atOneMoment } from '../at-one-moment.ts';
import { shownPosition } from '../shown-position.ts';
import type { Audience } from '../paper/audience.ts';
import { visibleTo } from '../paper/visible-to.ts';
import type { ReadModels } from '../read-models-database.ts';
import { inEveryYear, laterYearsIn } from './later-years.ts';
import { planBooksAt } from './plan-books.query.ts';
import type { ApprovedAmount } from './spendable-amounts.ts';
import { grantsNamedIn, spendableAmounts } from './spendable-amounts.ts';

export interface BudgetStateFilter {
  readonly audience: Audience;
  readonly year?: number;
}

export interface BudgetStatePage {
  /** Sums over all papers the audience may read; by year, then status, department, sort and direction. */
  readonly rows: readonly BudgetRow[];
  /** The same money by cost object and kind. */
  readonly amounts: readonly YearAmount[];
  /** Posts in force in each of the years, in hundredths. */
  readonly posts: readonly YearPosts[];
  /** Every year that money is of or in which posts begin or end, whatever the filter. */
  readonly years: readonly number[];
  /** The moment of the log the rows are of, in decimal. */
  readonly position: string;
}

export const budgetStateQuery =
  (database: ReadModels) =>
  async ({ audience, year }: BudgetStateFilter): Promise<BudgetStatePage> =>
    atOneMoment(database, 'budget_line', async (moment) => {
      const position = await shownPosition(moment, 'budget-state');
      const books = await planBooksAt(moment);
      const years = await yearsAt(moment, audience, books);
      const amounts = spendableAmounts(await amountsAt(moment, { audience, year, books }), books);
      return {
        position,
        years,
        rows: sumBudgetRows(amounts),
        amounts: sumAmounts(amounts),
        posts: postsInYears(await postsAt(moment, audience), year === undefined ? years : [year]),
      };
    });

const linesAt = (moment: ReadModels, audience: Audience) =>
  moment.withSchema('read_models').selectFrom('budget_line').where(visibleTo(audience));

const yearsAt = async (moment: ReadModels, audience: Audience, books: PlanBooks): Promise<readonly number[]> => {
  const found = await linesAt(moment, audience)
    .select(['year', 'from_year', 'until_year'])
    .select(['recurrence', 'runs_until as runsUntil', 'overtaken_in as overtakenIn'])
    .distinct()
    .execute();
  const named = found.flatMap((line) => [line.year, line.from_year, line.until_year]);
  const later = found.flatMap(({ year, ...run }) => (year === null ? [] : laterYearsIn(books, { ...run, year })));
  const years = [...named, ...later.map(({ year }) => year)].filter((year) => year !== null);
  return [...new Set(years)].toSorted((one, other) => one - other);
};

interface AskedAmounts {
  readonly audience: Audience;
  readonly year: number | undefined;
  readonly books: PlanBooks;
}

/** What is of the year, or of an earlier one and recurring. */
const reaching = (year: number) => sql<boolean>`(year = ${year} or (recurrence = 'recurring' and year < ${year}))`;

/** As fine as any of its tables wants them, in every year that they reach. */
const amountsAt = async (
  moment: ReadModels,
  { audience, year, books }: AskedAmounts,
): Promise<readonly ApprovedAmount[]> => {
  const grant = sql<string>`key || chr(10) || item_id || chr(10) || value_id`;
  const named = sql`${grantsNamedIn(books)}::text[]`;
  const lines = linesAt(moment, audience).where('amount_cents', 'is not', null);
  const found = await (year === undefined ? lines : lines.where(reaching(year)))
    .select(['department', 'status'])
    .select([sql<number>`year`.as('year'), sql<string>`cost_object`.as('costObject')])
    .select([sql<YearAmount['kind']>`kind`.as('kind'), sql<BudgetRow['sort']>`sort`.as('sort')])
    .select(sql<BudgetRow['direction']>`direction`.as('direction'))
    .select(['recurrence', 'runs_until as runsUntil', 'overtaken_in as overtakenIn'])
    .select(['release', 'is_noted as isNoted', 'plan_id as planId', 'line_id as lineId'])
    .select(sql<string | null>`case when ${grant} = any(${named}) then ${grant} end`.as('grantKey'))
    .select(sql<string>`sum(amount_cents)`.as('amountCents'))
    .groupBy(['year', 'department', 'cost_object', 'kind', 'sort', 'direction', 'status'])
    .groupBy(['recurrence', 'runs_until', 'overtaken_in'])
    .groupBy(['release', 'is_noted', 'plan_id', 'line_id', sql.ref('grantKey')])
    .execute();
  return found
    .map((row) => ({ ...row, amountCents: Number(row.amountCents) }))
    .flatMap((row) => inEveryYear(books, row))
    .filter((row) => year === undefined || row.year === year);
};

const postsAt = async (moment: ReadModels, audience: Audience): Promise<readonly StandingPosts[]> => {
  const found = await linesAt(moment, audience)
    .where('fte_hundredths', 'is not', null)
    .select(['department', 'status', 'from_year as fromYear', 'until_year as untilYear'])
    .select(sql<string>`sum(fte_hundredths)`.as('fte'))
    .select(sql<string>`sum(needed_fte_hundredths)`.as('needed'))
    .groupBy(['department', 'status', 'from_year', 'until_year'])
    .execute();
  return found.map(({ fte, needed, ...row }) => ({
    ...row,
    fteHundredths: Number(fte),
    neededFteHundredths: Number(needed),
  }));
};
