import type { Passage } from '../passage.ts';
import { amountsIn } from '../values/amounts.ts';

/** "So much money in that time": a year ("2021") or the two years of a budget ("2022/23"). */
export interface PeriodClaim {
  readonly label: string | null;
  readonly amountCents: number;
  readonly period: string;
  /** The amount as written. */
  readonly written: string;
}

const period = /(?<![\d./-])(20\d{2})(?:\s?\/\s?(?:20)?(\d{2}))?(?![\d./-]*\d)/;
const longestWay = 90;

const periodAfter = (words: string): string | null => {
  const match = period.exec(words.slice(0, longestWay));
  if (match === null || /[.;]\s|\n/.test(words.slice(0, match.index))) return null;
  const [, first = '', second] = match;
  return second === undefined ? first : `${first}/${second}`;
};

/** The first period named after an amount, before another amount or the end of the sentence. */
export const periodClaimsIn = ({ label, text }: Passage): readonly PeriodClaim[] => {
  const amounts = amountsIn(text);
  return amounts.flatMap(({ start, end, amountCents }, index) => {
    const claimed = periodAfter(text.slice(end, amounts[index + 1]?.start ?? text.length));
    return claimed === null ? [] : [{ label, amountCents, period: claimed, written: text.slice(start, end) }];
  });
};

export const yearsOf = (written: string): readonly string[] => {
  const [first = '', second] = written.split('/');
  return second === undefined ? [first] : [first, first.slice(0, 2) + second];
};
