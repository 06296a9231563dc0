import type { Api } from '../api/api.server.ts';
import type { BudgetPlan } from '../api/budget-plan.ts';
import { budgetPlan, budgetPlans } from '../api/budget-plan.ts';
import type { Establishment } from '../api/establishment.ts';
import { establishment } from '../api/establishment.ts';
import type { LedgerMovement } from '../api/ledger.ts';
import { ledger } from '../api/ledger.ts';
import type { ResolvedPosts } from '../resolved-posts.ts';
import { resolvedPosts } from '../resolved-posts.ts';
import type { EstablishmentQuery } from './establishment-query.ts';
import { establishmentPath, plansPath, postsLedgerPath } from './establishment-query.ts';

/** All that the page of the establishment plan shows. */
export interface EstablishmentPage {
  readonly found: Establishment;
  /** The plan of the year; null where there is none. */
  readonly plan: BudgetPlan['plan'] | null;
  /** Null where they are too many for a page; the ledger has them. */
  readonly resolved: readonly ResolvedPosts[] | null;
}

/** Pages of 200 movements; a city with more reads them in the ledger. */
const MOST_PAGES = 10;

const askMovements = async (api: Api, query: EstablishmentQuery): Promise<readonly LedgerMovement[] | null> => {
  const first = await api.get(postsLedgerPath(query, 1), ledger);
  const pages = Math.ceil(first.total / first.pageSize);
  if (pages > MOST_PAGES) return null;
  const others = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => index + 2);
  const rest = await Promise.all(others.map((page) => api.get(postsLedgerPath(query, page), ledger)));
  return [first, ...rest].flatMap(({ rows }) => rows);
};

const askPlanOf = async (api: Api, query: EstablishmentQuery, day: string): Promise<EstablishmentPage['plan']> => {
  const { plans } = await api.get(plansPath(query), budgetPlans);
  const ofYear = plans.find(({ fiscalYears }) => fiscalYears.includes(Number(day.slice(0, 4))));
  return ofYear === undefined ? null : (await api.get(plansPath(query, ofYear.planId), budgetPlan)).plan;
};

export const askEstablishment = async (
  api: Api,
  query: EstablishmentQuery,
  day: string,
): Promise<EstablishmentPage> => {
  const [found, plan, movements] = await Promise.all([
    api.get(establishmentPath(query), establishment),
    askPlanOf(api, query, day),
    askMovements(api, query),
  ]);
  return { found, plan, resolved: movements === null ? null : resolvedPosts(movements, day) };
};
