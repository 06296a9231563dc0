/** The highest amount the API takes: a thousand billion euros, less one cent. */
const mostCents = 99_999_999_999_999;
const mostHundredths = 99_999_999;

const german = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;

/** "1.234,5" as 123450: digits only, so that nothing is rounded. Null when it is no such figure or too high. */
const hundredthsOf = (text: string, most: number): number | null => {
  const [, whole, decimals = ''] = german.exec(text) ?? [];
  if (whole === undefined) return null;
  const found = Number(whole.replaceAll('.', '') + decimals.padEnd(2, '0'));
  return Number.isSafeInteger(found) && found <= most ? found : null;
};

const withoutUnit = (text: string, unit: RegExp): string => text.replace(/[\s\u00a0\u202f]+/g, '').replace(unit, '');

/**
 * An amount as clerks type it, "54.340,00 €", in integer cents; null when it is none. The point groups, the comma parts
 * the cents: "54.34" is refused, not guessed.
 */
export const centsOf = (typed: string): number | null =>
  hundredthsOf(withoutUnit(typed, /(?:€|euro|eur)$/i), mostCents);

/** Posts as clerks type them, "2,00" or "2,0 VZÄ", in integer hundredths; null when it is no number of posts. */
export const fteHundredthsOf = (typed: string): number | null =>
  hundredthsOf(withoutUnit(typed, /(?:vzä|fte)$/i), mostHundredths);

/** A whole number from 0, at most nine digits; null when it is none. */
export const countOf = (typed: string): number | null => (/^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : null);
