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
  thousandEuro: /^(T ?€|T ?EUR|TE|Tsd\.? ?(€|EUR|Euro))$/i,
};
const pattern =
  /^(?<before>[\p{L}\p{Sc}][\p{L}\p{Sc}. ]*)?\s?(?<sign>[-–−+]?)\s?(?<whole>\d{1,3}(?:\.\d{3})*|\d+)(?:,(?<part>\d{1,5}))?\s*(?<behind>[\p{L}\p{Sc}].*)?$/u;
/** Minus behind the figure or brackets around it, as bookkeeping programs print what is negative. */
const otherSign = /^\(.*\d.*\)$|\d\s*[-–−]$/;

interface Parsed {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly places: number;
  readonly unit: string;
}

const parsed = (cell: string, place: BaselinePlace): Parsed => {
  if (otherSign.test(cell)) {
    const expected = 'a minus before the figure, if it is to be negative';
    throw new UnreadableBaseline('SIGN_WRONG', place, { found: cell, expected });
  }
  const { before = '', sign, whole, part = '', behind = '' } = pattern.exec(cell)?.groups ?? {};
  if (whole === undefined) {
    const expected = 'a number such as 1.234,56 with a comma before the decimals';
    throw new UnreadableBaseline('NUMBER_MALFORMED', place, { found: cell, expected });
  }
  const isNegative = sign !== '' && sign !== '+';
  return {
    isNegative,
    digits: whole.replaceAll('.', '') + part,
    places: part.length,
    unit: `${before}${behind}`.trim(),
  };
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

/** More would be a comma between thousands, as in English: 1,000. */
const decimals: Readonly<Record<BaselineUnit, number>> = { euro: 2, thousandEuro: 5 };

const requireDecimals = (cell: string, place: BaselinePlace, { places }: Parsed, most: number): void => {
  if (places <= most) return;
  const expected = `at most ${most} decimals behind the comma, and points between thousands`;
  throw new UnreadableBaseline('NUMBER_MALFORMED', place, { found: cell, expected });
};

/** Integer cents without the sign. */
export const readCents = (cell: string, place: BaselinePlace, terms: FigureTerms): number => {
  const figure = parsed(cell, place);
  if (figure.unit !== '' && !words[terms.unit].test(figure.unit)) {
    const expected = terms.unit === 'euro' ? 'euro, as declared' : 'thousand euro, as declared';
    throw new UnreadableBaseline('UNIT_MIXED', place, { found: figure.unit, expected });
  }
  requireSign(cell, place, figure, terms);
  requireDecimals(cell, place, figure, decimals[terms.unit]);
  const cents = scaled(figure, centsIn[terms.unit]);
  if (cents !== null) return cents;
  throw new UnreadableBaseline('NUMBER_MALFORMED', place, { found: cell, expected: 'an amount of whole cents' });
};

/** Integer hundredths of a VZÄ, never negative. */
export const readHundredths = (cell: string, place: BaselinePlace): number => {
  const figure = parsed(cell, place);
  requireDecimals(cell, place, figure, 2);
  const hundredths = figure.unit === '' && !figure.isNegative ? scaled(figure, 100) : null;
  if (hundredths !== null) return hundredths;
  const expected = 'a number of posts from 0 with at most two decimals, such as 1,50';
  throw new UnreadableBaseline('NUMBER_MALFORMED', place, { found: cell, expected });
};
