import type { Span } from './span.ts';
import { outsideOf, spanOf } from './span.ts';

export interface CitedPaper extends Span {
  /** In the one spelling every way of writing it comes to. */
  readonly number: string;
  readonly written: string;
}

const dash = String.raw`\s?[-–]\s?`;
/** Year, kind, office, serial number: 23-V-15-0007, however many zeros. */
const filed = new RegExp(String.raw`(?<![\p{L}\d-])(\d{2})${dash}([A-Z])${dash}(\d{2})${dash}(\d{1,4})(?!\d)`, 'gu');
/** Gemeinderatsdrucksache: GRDrs. 236/2023, also GR Drs. and GDRs. */
const councilPrint = /(?<![\p{L}\d])G(?:R[\s-]?|D)(?:Drs|Rs)\.?\s*(?:Nr\.?\s*)?(\d{1,4})\s?\/\s?(\d{4})(?!\d)/gu;
const print =
  /(?<![\p{L}\d])(?:Drucksachen?|Drs\.|DS|Vorlagen?|Vorlagen-?Nr\.|Drucksache\s*-\s*Nr\.)\s*(?:Nr\.?:?\s*)?(\d{1,4})\s?\/\s?(\d{2}(?:\d{2})?)(?!\d)/gu;
/** Anträge: four digits and a year; "2024/2025" are two years. */
const motion = /(?<![\p{L}\d/])(\d{4})\s?\/\s?((?:19|20)\d{2})(?![\d/])/gu;

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

const numbersBy = (pattern: RegExp, text: string, spell: (parts: readonly string[]) => string): readonly CitedPaper[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    ...spanOf(match),
    number: spell(match.slice(1)),
    written: match[0].replace(/\s+/g, ' '),
  }));

export const motionsIn = (text: string): readonly CitedPaper[] =>
  numbersBy(motion, text, (parts) => parts.join('/')).filter(({ number }) => !isYear(number.slice(0, 4)));

/** Vorlagen, Drucksachen and Anträge that a text names. */
export const papersIn = (text: string): readonly CitedPaper[] => {
  const filedPapers = numbersBy(filed, text, ([year = '', kind = '', office = '', serial = '']) =>
    [year, kind, office, serial.padStart(4, '0')].join('-'),
  );
  const prints = numbersBy(councilPrint, text, (parts) => `GRDrs. ${parts.join('/')}`);
  const plain = outsideOf(
    numbersBy(print, text, (parts) => parts.join('/')),
    prints,
  );
  const motions = outsideOf(motionsIn(text), [...prints, ...plain]);
  return [...filedPapers, ...prints, ...plain, ...motions].toSorted((one, other) => one.start - other.start);
};
