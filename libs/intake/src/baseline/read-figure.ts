import type { BaselinePlace } from './unreadable-baseline.ts';
import { UnreadableBaseline } from './unreadable-baseline.ts';

/** In which unit every amount of the file is; a file never mixes two. */
export type BaselineUnit = 'euro' | 'thousandEuro';

/**
 * How the file says which way money goes. `unsigned`: only by its kind, so nothing is negative; `revenueNegative`,
 * `expenseNegative`: also by the sign, which then has to agree with the kind.
 */
export type BaselineSigns = 'unsigned' | 'revenueNegative' | 'expenseNegative';

const centsIn: Readonly<Record<BaselineUnit, number>> = { euro: 100, thousandEuro: 100_000 };
const words: Readonly<Record<BaselineUnit, RegExp>> = {
  euro: /^(€|EUR|Euro)$/i,
  thousandEuro: /^(T€|TEUR|Tsd\. ?€)$/i,
};
const pattern =
  /^(?<sign>[-–−+]?)\s?(?<whole>\d{1,3}(?:\.\d{3})*|\d+)(?:,(?<part>\d{1,5}))?\s*(?<unit>\p{L}.*|€.*|\$.*|£.*)?$/u;

interface Parsed {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly places: number;
  readonly unit: string;
}

const parsed = (cell: string, place: BaselinePlace): Parsed => {
  const { sign, whole, part = '', unit = '' } = pattern.exec(cell)?.groups ?? {};
  if (whole === undefined) {
    const expected = 'a number such as 1.234,56 with a comma before the decimals';
    throw new UnreadableBaseline('NUMBER_MALFORMED', place, { found: cell, expected });
  }
  const isNegative = sign !== '' && sign !== '+';
  return { isNegative, digits: whole.replaceAll('.', '') + part, places: part.length, unit: unit.trim() };
};

/** Whole cents or hundredths, or nothing when something is left over. */
const scaled = ({ digits, places }: Parsed, factor: number): number | null => {
  const figure = (BigInt(digits) * BigInt(factor)) / 10n ** BigInt(places);
  const isWhole = figure * 10n ** BigInt(places) === BigInt(digits) * BigInt(factor);
  return isWhole && figure <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(figure) : null;
};

export interface FigureTerms {
  readonly unit: BaselineUnit;
  readonly signs: BaselineSigns;
  readonly direction: 'expense' | 'revenue';
}

const requireSign = (cell: string, place: BaselinePlace, { isNegative }: Parsed, terms: FigureTerms): void => {
  const { signs, direction } = terms;
  const isToBe =
    signs === 'unsigned' ? false : signs === 'revenueNegative' ? direction === 'revenue' : direction === 'expense';
  if (isNegative === isToBe || /^[-–−+]?[0.,]+$/.test(cell)) return;
  const expected = isToBe ? `a negative amount: ${direction} is negative here` : 'an amount that is not negative';
  throw new UnreadableBaseline('SIGN_WRONG', place, { found: cell, expected });
};

/** Integer cents without the sign. */
export const readCents = (cell: string, place: BaselinePlace, terms: FigureTerms): number => {
  const figure = parsed(cell, place);
  if (figure.unit !== '' && !words[terms.unit].test(figure.unit)) {
    const expected = terms.unit === 'euro' ? 'euro, as declared' : 'thousand euro, as declared';
    throw new UnreadableBaseline('UNIT_MIXED', place, { found: figure.unit, expected });
  }
  requireSign(cell, place, figure, terms);
  const cents = scaled(figure, centsIn[terms.unit]);
  if (cents !== null) return cents;
  throw new UnreadableBaseline('NUMBER_MALFORMED', place, { found: cell, expected: 'an amount of whole cents' });
};

/** Integer hundredths of a VZÄ, never negative. */
export const readHundredths = (cell: string, place: BaselinePlace): number => {
  const figure = parsed(cell, place);
  const hundredths = figure.unit === '' && !figure.isNegative ? scaled(figure, 100) : null;
  if (hundredths !== null) return hundredths;
  const expected = 'a number of posts from 0 with at most two decimals, such as 1,50';
  throw new UnreadableBaseline('NUMBER_MALFORMED', place, { found: cell, expected });
};
