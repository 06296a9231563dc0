import type { IsoDate } from '#kernel';

import { dateOf, datePattern } from './dates.ts';
import type { Span } from './span.ts';
import { outsideOf, spanOf } from './span.ts';

export interface CitedResolution extends Span {
  /** Four digits at least, however many zeros were written. */
  readonly number: string;
  readonly date: IsoDate | null;
  /** The body named with it, by its full name; null when the words name none. */
  readonly body: string | null;
}

// Not the beginning of a paper's number, an amount or a list: "Beschluss 20-V-06-0020", "Beschlüsse 13. Bericht".
const ends = String.raw`(?![\d/.-]*[\d\p{Lu}])`;
const number = String.raw`\d{1,5}(?:/\d{2,4})?${ends}`;
const bareNumber = String.raw`\d{3,5}(?:/\d{2,4})?${ends}`;
const more = String.raw`(?:\s*(?:,|u\.|und|sowie)\s*(?:Nr\.?\s*)?${number}(?!\s*\.\s?\d|\s*(?:VZ|Euro|EUR|€|T€|TEUR|Stellen)))*`;
const day = String.raw`\s*,?\s*(?:vom|v\.|am)\s*(?<day>${datePattern})`;
const named = String.raw`Beschl(?:uss|usses|üssen?|üsse)\s*[-–]?\s*(?:(?:der|des)\s+(?<genitive>\p{Lu}\p{L}+)\s+)?(?<short>StVV|SVV|GR|SV)?\s*`;
const numberWord = String.raw`(?:Nr\.?|Nummer|Nrn\.)\s*:?\s*`;
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`\b${named}${numberWord}(?<numbers>${number}${more})(?:${day})?`, 'gu'),
  new RegExp(String.raw`\b${named}(?<numbers>${bareNumber}${more})(?:${day})?`, 'gu'),
  new RegExp(String.raw`\b(?<short>StVV|SVV)\s*(?:${numberWord})?(?<numbers>${bareNumber}${more})${day}`, 'gu'),
  new RegExp(String.raw`\bNr\.?\s*(?<numbers>\d{4}${more})${day}`, 'gu'),
];

/** Only what can mean one body; "SV" is the council as well as a Sitzungsvorlage. */
const bodies: readonly (readonly [written: RegExp, body: string])[] = [
  [/^(?:StVV|SVV|Stadtverordnetenversammlung)$/, 'Stadtverordnetenversammlung'],
  [/^(?:GR|Gemeinderat(?:e?s)?)$/, 'Gemeinderat'],
  [/^Stadtrat(?:e?s)?$/, 'Stadtrat'],
  [/^Magistrats?$/, 'Magistrat'],
  [/^Gemeindevertretung$/, 'Gemeindevertretung'],
];

const bodyOf = (written: string): string | null => bodies.find(([pattern]) => pattern.test(written))?.[1] ?? null;

const spelled = (written: string): string => {
  const [digits = '', ...rest] = written.split('/');
  return [rest.length === 0 ? digits.padStart(4, '0') : digits, ...rest].join('/');
};

interface Match extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const matchesOf = (pattern: RegExp, text: string): readonly Match[] =>
  Array.from(text.matchAll(pattern), (match) => ({ ...spanOf(match), groups: match.groups ?? {} }));

/** Where a pattern matched already, a weaker one adds nothing. */
const matches = (text: string): readonly Match[] =>
  patterns
    .reduce<readonly Match[]>((found, pattern) => [...found, ...outsideOf(matchesOf(pattern, text), found)], [])
    .toSorted((one, other) => one.start - other.start);

/** "Beschluss Nr. 0197 vom 21. Juni 2018 sowie Nr. 0480 vom …", "Beschlüsse StVV 0626 u. 0600 v. 16.12.2021". */
export const resolutionsIn = (text: string): readonly CitedResolution[] =>
  matches(text).flatMap(({ start, end, groups: { numbers = '', day: written, genitive, short } }) => {
    const date = written === undefined ? null : dateOf(written);
    const body = bodyOf(genitive ?? short ?? '');
    return Array.from(numbers.matchAll(/\d{1,5}(?:\/\d{2,4})?/g), ([found]) => ({
      start,
      end,
      number: spelled(found),
      date,
      body,
    }));
  });
