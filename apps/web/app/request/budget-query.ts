import { endOfDay } from '../formats/day.ts';
import type { AsOfFault, AsOfQuery } from './as-of-query.ts';
import { faultsOf, readAsOfQuery } from './as-of-query.ts';

/** What the reader of a budget page asked for, kept in the address. */
export interface BudgetQuery {
  /** As typed; empty: every year. */
  readonly year: string;
  /** Null: today, as known now. */
  readonly asOf: AsOfQuery | null;
  readonly adopt: readonly string[];
}

/** Not written as a year, or a year that nothing speaks of. */
export type YearFault = 'notAYear' | 'unspoken';

export interface BudgetFaults {
  readonly year: YearFault | null;
  readonly day: AsOfFault | null;
  readonly known: AsOfFault | null;
}

const isYear = (text: string): boolean => /^(19|20|21)\d{2}$/.test(text);

/** A day of knowledge alone asks for today's state as it was known then. */
export const readBudgetQuery = (search: URLSearchParams, today: string): BudgetQuery => {
  const asked = new URLSearchParams(search);
  if ((asked.get('stichtag') ?? '') === '' && (asked.get('bekannt') ?? '') !== '') asked.set('stichtag', today);
  return {
    year: (search.get('jahr') ?? '').trim(),
    asOf: readAsOfQuery(asked),
    adopt: [...new Set(search.getAll('annehmen').filter((name) => name !== ''))].slice(0, 50),
  };
};

export const noBudgetFaults: BudgetFaults = { year: null, day: null, known: null };

/** Null when year and days can be asked for. */
export const budgetFaults = ({ year, asOf }: BudgetQuery, today: string): BudgetFaults | null => {
  const { day, known } = asOf === null ? noBudgetFaults : faultsOf(asOf, today);
  const faults = { year: year === '' || isYear(year) ? null : 'notAYear', day, known } as const;
  return faults.year !== null || day !== null || known !== null ? faults : null;
};

/** The moment in the words of the API; nothing for now. */
export const momentSearch = ({ asOf }: BudgetQuery): URLSearchParams => {
  const search = new URLSearchParams();
  if (asOf === null) return search;
  search.set('asOf', asOf.day);
  if (asOf.known !== '') search.set('knownAt', endOfDay(asOf.known));
  return search;
};

/** `path` below the paper, with the moment and whatever else is asked. */
export const withSearch = (path: string, search: URLSearchParams): string =>
  search.size === 0 ? path : `${path}?${search.toString()}`;
