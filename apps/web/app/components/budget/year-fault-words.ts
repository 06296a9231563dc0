import type { YearFault } from '../../request/budget-query.ts';
import { assertNever } from '../../assert-never.ts';
import type { Texts } from '../../texts/texts.ts';

interface Reading {
  readonly fault: YearFault;
  /** As typed. */
  readonly year: string;
  readonly years: readonly number[];
}

/** What is wrong with a year, and which there are. */
export const yearFaultWords = ({ fault, year, years }: Reading, { budgetPages, list }: Texts): string =>
  [
    sentenceOf(fault, year, budgetPages),
    ...(years.length === 0 ? [] : [budgetPages.yearsThere(list(years.map(String)))]),
  ].join(' ');

const sentenceOf = (fault: YearFault, year: string, words: Texts['budgetPages']): string => {
  switch (fault) {
    case 'notAYear':
      return words.yearFault;
    case 'unspoken':
      return words.yearUnspoken(year);
    default:
      return assertNever(fault);
  }
};
