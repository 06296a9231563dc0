import type { IsoDate } from '#kernel';
import { resolutionIdOf } from '../resolution/paper-number.ts';
import type { Reference } from './reference.ts';

/** "0197" and "197" are one number; "12/20" says its year itself. */
const partsOf = (number: string): { readonly digits: string; readonly year: string | null } => {
  const [digits = '', year] = number.split('/');
  const written = year?.length === 2 ? `20${year}` : year;
  return { digits: digits.replace(/^0+(?=\d)/, ''), year: written ?? null };
};

const numberKey = (digits: string, year: string | null): string =>
  year === null ? `resolution ${digits}` : `resolution ${digits}/${year}`;

export const paperKey = (number: string): string => `paper ${resolutionIdOf(number)}`;

/** Resolution numbers begin anew every year, so a key without a year stands for all years. */
export const resolutionKeys = (number: string, date: IsoDate): readonly string[] => {
  const { digits, year } = partsOf(number);
  return [numberKey(digits, year ?? date.slice(0, 4)), numberKey(digits, null)];
};

/** Under which key a cited paper or resolution is looked up. */
export const referenceKey = ({ kind, number, date }: Reference): string => {
  if (kind === 'paper') return paperKey(number);
  const { digits, year } = partsOf(number);
  return numberKey(digits, year ?? date?.slice(0, 4) ?? null);
};
