import { assertNever, isIsoDate } from '#kernel';
import { checkWording } from './check-wording.ts';
import { refuseText } from './text-rejection.ts';
import type { Value } from './value.ts';

/** In cents: a hundred thousand million euros. */
const largestAmount = 10 ** 13;
/** In hundredths of an FTE. */
const mostPosts = 10 ** 7;
const longestDeadline = 500;

const isWholeUpTo = (figure: number, largest: number): boolean =>
  Number.isInteger(figure) && figure >= 0 && figure <= largest;

/** Figures that JSON has no word for are said in words. */
const said = (figure: number): number | string => (Number.isFinite(figure) ? figure : String(figure));

/** @throws Rejection AMOUNT_OUT_OF_RANGE */
export const checkAmount = (field: string, amountCents: number): void => {
  if (isWholeUpTo(amountCents, largestAmount)) return;
  const expected = `whole cents from 0 to ${largestAmount}`;
  throw refuseText('AMOUNT_OUT_OF_RANGE', { field, found: said(amountCents), expected });
};

/** @throws Rejection POSTS_OUT_OF_RANGE */
export const checkPosts = (field: string, fteHundredths: number): void => {
  if (isWholeUpTo(fteHundredths, mostPosts)) return;
  const expected = `whole hundredths from 0 to ${mostPosts}`;
  throw refuseText('POSTS_OUT_OF_RANGE', { field, found: said(fteHundredths), expected });
};

/** @throws Rejection YEAR_OUT_OF_RANGE */
export const checkYear = (field: string, year: number): void => {
  if (Number.isInteger(year) && year >= 1900 && year <= 2200) return;
  throw refuseText('YEAR_OUT_OF_RANGE', { field, found: said(year), expected: 'a year from 1900 to 2200' });
};

/** @throws Rejection DATE_MALFORMED */
export const checkDate = (field: string, date: string): void => {
  if (isIsoDate(date) && date >= '1900' && date < '2201') return;
  const expected = 'a day that exists, YYYY-MM-DD, from 1900 to 2200';
  throw refuseText('DATE_MALFORMED', { field, found: date.slice(0, 40), expected });
};

/** The wording of a Frist is printed inside the text, so it may not look like a placeholder. */
export const checkDeadline = (field: string, wording: string): void => {
  checkWording(field, wording, { atMost: longestDeadline });
  if (!wording.includes('{{') && !wording.includes('}}')) return;
  throw refuseText('PLACEHOLDER_MALFORMED', { field, found: wording, expected: 'a wording without doubled braces' });
};

/** @throws Rejection naming the field below `field`. */
export const checkValue = (field: string, value: Value): void => {
  switch (value.kind) {
    case 'amount':
      checkAmount(`${field}/amountCents`, value.amountCents);
      return;
    case 'posts':
      checkPosts(`${field}/fteHundredths`, value.fteHundredths);
      return;
    case 'date':
      checkDate(`${field}/date`, value.date);
      return;
    case 'deadline':
      checkDeadline(`${field}/wording`, value.wording);
      if (value.dueOn !== null) checkDate(`${field}/dueOn`, value.dueOn);
      return;
    default:
      return assertNever(value);
  }
};
