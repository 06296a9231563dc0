import type { IsoDate } from '#kernel';
import { assertNever } from '#kernel';
import type { Value } from './value.ts';

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** "54.340 Euro"; cents are printed only when there are any. */
export const printAmount = (amountCents: number): string => {
  const cents = amountCents % 100;
  const euros = grouped((amountCents - cents) / 100);
  return cents === 0 ? `${euros} Euro` : `${euros},${String(cents).padStart(2, '0')} Euro`;
};

/** "2,0 VZÄ", "0,25 VZÄ": one decimal at least, two when needed. */
export const printPosts = (fteHundredths: number): string => {
  const hundredths = fteHundredths % 100;
  const decimals = hundredths % 10 === 0 ? String(hundredths / 10) : String(hundredths).padStart(2, '0');
  return `${grouped((fteHundredths - hundredths) / 100)},${decimals} VZÄ`;
};

/** "01.01.2024". */
export const printDate = (date: IsoDate): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;

/** A value in the words of the resolution, always German: the text is the legal text. */
export const printValue = (value: Value): string => {
  switch (value.kind) {
    case 'amount':
      return printAmount(value.amountCents);
    case 'posts':
      return printPosts(value.fteHundredths);
    case 'date':
      return printDate(value.date);
    case 'deadline':
      return value.wording;
    default:
      return assertNever(value);
  }
};
