import type { IsoDate } from '#kernel';

import { dateOf, datePattern } from '../values/dates.ts';
import type { Span } from '../values/span.ts';
import { spanOf } from '../values/span.ts';

export interface CitedResolution extends Span {
  /** Four digits at least, however many zeros were written. */
  readonly number: string;
  readonly date: IsoDate | null;
}

const number = String.raw`\d{1,5}(?:/\d{2,4})?(?![\d/.-]*\d)`;
const more = String.raw`(?:\s*(?:,|u\.|und|sowie)\s*(?:Nr\.?\s*)?${number}(?!\s*\.\s?\d|\s*(?:VZ|Euro|EUR|€|T€|TEUR|Stellen)))*`;
const day = String.raw`\s*,?\s*(?:vom|v\.|am)\s*(?<day>${datePattern})`;
const named = String.raw`Beschl(?:uss|usses|üssen?|üsse)\s*[-–]?\s*(?:(?:der|des)\s+\p{Lu}\p{L}+\s+)?(?:StVV|SVV|GR|SV)?\s*(?:Nr\.?|Nummer|Nrn\.)?\s*:?\s*`;
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`\b${named}(?<numbers>${number}${more})(?:${day})?`, 'gu'),
  new RegExp(String.raw`\bNr\.?\s*(?<numbers>\d{4}${more})${day}`, 'gu'),
];

const spelled = (written: string): string => {
  const [digits = '', ...rest] = written.split('/');
  return [rest.length === 0 ? digits.padStart(4, '0') : digits, ...rest].join('/');
};

/** Where a pattern matched already, a weaker one adds nothing. */
const matches = (text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { start, end } = spanOf(match);
      if (found.every((other) => end <= other.index || start >= spanOf(other).end)) found.push(match);
    }
  }
  return found.toSorted((one, other) => one.index - other.index);
};

/** "Beschluss Nr. 0197 vom 21. Juni 2018 sowie Nr. 0480 vom …", "Beschlüsse StVV 0626 u. 0600 v. 16.12.2021". */
export const resolutionsIn = (text: string): readonly CitedResolution[] =>
  matches(text).flatMap((match) => {
    const { numbers = '', day: written } = match.groups ?? {};
    const date = written === undefined ? null : dateOf(written);
    return Array.from(numbers.matchAll(/\d{1,5}(?:\/\d{2,4})?/g), ([found]) => ({
      ...spanOf(match),
      number: spelled(found),
      date,
    }));
  });
