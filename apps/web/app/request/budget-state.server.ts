import type { Api } from '../api/api.server.ts';
import { errorPage } from '../api/api.server.ts';
import type { BudgetOverview } from '../api/budget-tables.ts';
import { budgetOverview } from '../api/budget-tables.ts';
import type { BudgetFaults, BudgetQuery } from './budget-query.ts';
import { budgetFaults, momentSearch, noBudgetFaults, withSearch } from './budget-query.ts';

/** What came of asking for the budget state; the years are there to choose from either way. */
export interface BudgetStateFound {
  readonly faults: BudgetFaults | null;
  readonly years: readonly number[];
  /** Below `/api`, with its query. */
  readonly path: string;
  readonly found: BudgetOverview | null;
}

interface Question {
  readonly api: Api;
  readonly request: Request;
  readonly query: BudgetQuery;
  readonly today: string;
}

export const askBudgetState = async ({ api, request, query, today }: Question): Promise<BudgetStateFound> => {
  const faults = budgetFaults(query, today);
  if (faults !== null) return withoutState(api, query, faults);
  const search = momentSearch(query);
  if (query.year !== '') search.set('year', query.year);
  const path = withSearch('/budget/state', search);
  const answer = await api.ask({ path, decode: budgetOverview });
  if (answer.ok) return { faults, years: yearsToChoose(answer.value.years, query), path, found: answer.value };
  if (answer.problem.code === 'YEAR_OUTSIDE_THE_PLAN') return withoutState(api, query, noBudgetFaults);
  throw errorPage(answer.problem, request);
};

/** The years of today: those of a day that cannot be shown are not known. */
const withoutState = async (api: Api, { year }: BudgetQuery, faults: BudgetFaults): Promise<BudgetStateFound> => {
  const { years } = await api.get('/budget/state', budgetOverview);
  const isUnspoken = year !== '' && !years.includes(Number(year));
  return { faults: { ...faults, year: faults.year ?? (isUnspoken ? 'unspoken' : null) }, years, path: '', found: null };
};

/** A year that papers speak of today stays chosen on a day when none did. */
const yearsToChoose = (years: readonly number[], { year }: BudgetQuery): readonly number[] =>
  year === '' ? years : [...new Set([...years, Number(year)])].toSorted((one, other) => one - other);
