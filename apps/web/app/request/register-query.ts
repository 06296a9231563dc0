import type { PaperStatus } from '../api/register.ts';
import { paperStatuses } from '../api/register.ts';
import { pageIn } from './page-number.ts';

/** The sort keys of the API under the names that stand in the address. */
export const sortKeys = {
  vorlage: 'paper',
  titel: 'title',
  stand: 'status',
  beschluss: 'date',
  geaendert: 'updated',
} as const;

export type SortName = keyof typeof sortKeys;

/** What the reader of the register asked for, kept in the address, so that it can be bookmarked. */
export interface RegisterQuery {
  readonly search: string;
  readonly status: PaperStatus | null;
  readonly department: string;
  /** As typed; `hasYearFault` says whether it is a year. */
  readonly year: string;
  readonly sort: SortName;
  readonly descending: boolean;
  readonly page: number;
}

const sortNames: readonly string[] = Object.keys(sortKeys);
const isSortName = (text: string | null): text is SortName => text !== null && sortNames.includes(text);

/** Unknown values fall back to the usual view; only a wrong year is worth a message. */
export const readRegisterQuery = (search: URLSearchParams): RegisterQuery => {
  const sort = search.get('sortierung');
  return {
    search: (search.get('suche') ?? '').trim().slice(0, 200),
    status: paperStatuses.find((status) => status === search.get('status')) ?? null,
    department: (search.get('amt') ?? '').trim().slice(0, 200),
    year: (search.get('jahr') ?? '').trim(),
    sort: isSortName(sort) ? sort : 'geaendert',
    descending: (search.get('richtung') ?? (isSortName(sort) ? 'auf' : 'ab')) === 'ab',
    page: pageIn(search),
  };
};

export const hasYearFault = ({ year }: RegisterQuery): boolean => year !== '' && !/^(19|20|21)\d{2}$/.test(year);

/** The address of the register with something changed; any change but turning the page starts at page 1. */
export const registerHref = (query: RegisterQuery, change: Partial<RegisterQuery>): string => {
  const next = { ...query, page: 1, ...change };
  const search = new URLSearchParams();
  if (next.search !== '') search.set('suche', next.search);
  if (next.status !== null) search.set('status', next.status);
  if (next.department !== '') search.set('amt', next.department);
  if (next.year !== '') search.set('jahr', next.year);
  search.set('sortierung', next.sort);
  search.set('richtung', next.descending ? 'ab' : 'auf');
  if (next.page > 1) search.set('seite', String(next.page));
  return `/vorlagen?${search.toString()}`;
};

/** The same question in the words of the API. */
export const registerPath = (query: RegisterQuery): string => {
  const search = new URLSearchParams({
    sort: sortKeys[query.sort],
    order: query.descending ? 'desc' : 'asc',
    page: String(query.page),
    pageSize: '20',
  });
  if (query.search !== '') search.set('search', query.search);
  if (query.status !== null) search.set('status', query.status);
  if (query.department !== '') search.set('department', query.department);
  if (query.year !== '') search.set('year', query.year);
  return `/resolutions?${search.toString()}`;
};
