import { isDay } from '../formats/day.ts';
import { dayTyped } from '../forms/typed-day.ts';
import type { AsOfFault } from './as-of-query.ts';
import type { BudgetFaults, BudgetQuery } from './budget-query.ts';
import { budgetFaults, momentSearch, readBudgetQuery, withSearch } from './budget-query.ts';

/** What the reader of the establishment plan asked for, kept in the address. */
export interface EstablishmentQuery extends Pick<BudgetQuery, 'asOf'> {
  /** The day on which posts are in force, which may lie ahead; empty: the as-of date. */
  readonly on: string;
}

export interface EstablishmentFaults extends Omit<BudgetFaults, 'year'> {
  readonly on: AsOfFault | null;
}

export const readEstablishmentQuery = (search: URLSearchParams, today: string): EstablishmentQuery => {
  const typed = (search.get('am') ?? '').trim();
  return { on: dayTyped(typed) ?? typed, asOf: readBudgetQuery(search, today).asOf };
};

/** Null when the days can be asked for. */
export const establishmentFaults = ({ on, asOf }: EstablishmentQuery, today: string): EstablishmentFaults | null => {
  const { day = null, known = null } = budgetFaults({ year: '', asOf, adopt: [] }, today) ?? {};
  const faults = { on: on === '' || isDay(on) ? null : 'dayFault', day, known } as const;
  return faults.on === null && day === null && known === null ? null : faults;
};

/** The day that is looked at. */
export const dayLookedAt = ({ on, asOf }: EstablishmentQuery, today: string): string =>
  on === '' ? (asOf?.day ?? today) : on;

const moment = ({ asOf }: EstablishmentQuery): URLSearchParams => momentSearch({ year: '', asOf, adopt: [] });

export const establishmentPath = (query: EstablishmentQuery): string => {
  const search = moment(query);
  if (query.on !== '') search.set('on', query.on);
  return withSearch('/budget/posts', search);
};

export const plansPath = (query: EstablishmentQuery, planId?: string): string =>
  withSearch(planId === undefined ? '/budget/plans' : `/budget/plans/${encodeURIComponent(planId)}`, moment(query));

/** Every movement of posts in or out of what is approved, one page of it. */
export const postsLedgerPath = (query: EstablishmentQuery, page: number): string => {
  const search = moment(query);
  search.set('kind', 'posts');
  search.set('status', 'approved');
  search.set('page', String(page));
  search.set('pageSize', '200');
  return `/budget/ledger?${search.toString()}`;
};
