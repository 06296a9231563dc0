import type { Language } from '../texts/texts.ts';

const grouped = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, separator);

/**
 * Integer euro cents as money: "154.340,00 €", in English "€154,340.00". Digits only, no floating point.
 * @throws RangeError when the number is no exact whole number.
 */
export const formatCents = (cents: number, language: Language): string => {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not an amount: found ${cents}, expected whole cents.`);
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const euros = digits.slice(0, -2);
  const rest = digits.slice(-2);
  const sign = cents < 0 ? '−' : '';
  return language === 'de' ? `${sign}${grouped(euros, '.')},${rest} €` : `${sign}€${grouped(euros, ',')}.${rest}`;
};

/**
 * Integer hundredths of a full-time post: "2,00 VZÄ", in English "2.00 FTE".
 * @throws RangeError when the number is no exact whole number.
 */
export const formatPosts = (hundredths: number, language: Language): string => {
  if (!Number.isSafeInteger(hundredths)) {
    throw new RangeError(`Not a number of posts: found ${hundredths}, expected whole hundredths.`);
  }
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const sign = hundredths < 0 ? '−' : '';
  const [separator, mark, unit] = language === 'de' ? ['.', ',', 'VZÄ'] : [',', '.', 'FTE'];
  return `${sign}${grouped(digits.slice(0, -2), separator)}${mark}${digits.slice(-2)} ${unit}`;
};
