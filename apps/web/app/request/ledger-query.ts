import type { BudgetStatus } from '../api/budget.ts';
import { budgetStatuses } from '../api/budget.ts';
import type { BudgetFaults, BudgetQuery } from './budget-query.ts';
import { budgetFaults, momentSearch, noBudgetFaults, readBudgetQuery } from './budget-query.ts';
import { pageIn } from './page-number.ts';

/** The sort keys of the API under the names that stand in the address. */
export const ledgerSorts = {
  tag: 'record',
  vorlage: 'paper',
  jahr: 'year',
  stelle: 'costObject',
  betrag: 'amount',
} as const;

export type LedgerSort = keyof typeof ledgerSorts;

/** What the reader of the ledger asked for, kept in the address. */
export interface LedgerQuery extends Pick<BudgetQuery, 'year' | 'asOf'> {
  /** Vorlagen-Nr. in any spelling; empty: of every paper. */
  readonly paper: string;
  /** As printed; empty: every one. */
  readonly costObject: string;
  readonly status: BudgetStatus | null;
  readonly sort: LedgerSort;
  readonly descending: boolean;
  readonly page: number;
}

const isSort = (text: string | null): text is LedgerSort => text !== null && Object.keys(ledgerSorts).includes(text);

/** Unknown words fall back to the usual view: oldest first; a wrong year or day is worth a message. */
export const readLedgerQuery = (search: URLSearchParams, today: string): LedgerQuery => {
  const sort = search.get('sortierung');
  const { year, asOf } = readBudgetQuery(search, today);
  return {
    ...{ year, asOf },
    paper: (search.get('vorlage') ?? '').trim().slice(0, 100),
    costObject: (search.get('stelle') ?? '').trim().slice(0, 200),
    status: budgetStatuses.find((status) => status === search.get('stand')) ?? null,
    sort: isSort(sort) ? sort : 'tag',
    descending: search.get('richtung') === 'ab',
    page: pageIn(search),
  };
};

export interface LedgerFaults extends BudgetFaults {
  /** Nobody filed such a paper, or it is not for this visitor. */
  readonly paper: boolean;
}

export const ledgerFaults = (query: LedgerQuery, today: string): LedgerFaults | null => {
  const faults = budgetFaults({ ...query, adopt: [] }, today);
  return faults === null ? null : { ...faults, paper: false };
};

export const unknownPaper: LedgerFaults = { ...noBudgetFaults, paper: true };

const wordsOf = ({ paper, year, costObject, status, asOf, sort, descending, page }: LedgerQuery) => ({
  ...{ vorlage: paper, jahr: year, stelle: costObject, stand: status ?? '' },
  stichtag: asOf?.day ?? '',
  bekannt: asOf?.known ?? '',
  sortierung: sort === 'tag' && !descending ? '' : sort,
  richtung: descending ? 'ab' : '',
  seite: page > 1 ? String(page) : '',
});

/** The address of the ledger with something changed; any change but turning the page starts at page 1. */
export const ledgerHref = (query: LedgerQuery, change: Partial<LedgerQuery>): string => {
  const said = Object.entries(wordsOf({ ...query, page: 1, ...change })).filter(([, words]) => words !== '');
  const search = new URLSearchParams(said);
  return search.size === 0 ? '/haushalt/buchungen' : `/haushalt/buchungen?${search.toString()}`;
};

/** The same question in the words of the API; a file has every page of it. */
export const ledgerPath = (query: LedgerQuery): string => {
  const search = momentSearch({ ...query, adopt: [] });
  if (query.paper !== '') search.set('paper', query.paper);
  if (query.year !== '') search.set('year', query.year);
  if (query.costObject !== '') search.set('costObject', query.costObject);
  if (query.status !== null) search.set('status', query.status);
  search.set('sort', ledgerSorts[query.sort]);
  search.set('order', query.descending ? 'desc' : 'asc');
  search.set('page', String(query.page));
  search.set('pageSize', '50');
  return `/budget/ledger?${search.toString()}`;
};
