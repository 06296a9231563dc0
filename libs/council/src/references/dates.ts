import type { IsoDate } from '#kernel';
import { isIsoDate } from '#kernel';

import type { Span } from './span.ts';
import { spanOf } from './span.ts';

export interface FoundDate extends Span {
  readonly date: IsoDate;
}

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** A day with its year; "11.5.23" is left alone because the century would be a guess. For use inside other patterns. */
export const datePattern = String.raw`(?<![\d.])(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\.\s?(?:${months.join('|')})\s\d{4}|\d{4}-\d{2}-\d{2})(?![\d-])`;

const twoDigits = (text: string): string => text.padStart(2, '0');

const isoOf = (written: string): string => {
  if (/^\d{4}-/.test(written)) return written;
  const [day = '', month = '', year = ''] = written.split(/[.\s]+/);
  const named = months.indexOf(month) + 1;
  return `${year}-${twoDigits(named === 0 ? month : String(named))}-${twoDigits(day)}`;
};

/** Null when there is no such day. */
export const dateOf = (written: string): IsoDate | null => {
  const iso = isoOf(written.trim());
  return isIsoDate(iso) ? iso : null;
};

const datesLike = (text: string): readonly RegExpExecArray[] => Array.from(text.matchAll(new RegExp(datePattern, 'g')));

export const datesIn = (text: string): readonly FoundDate[] =>
  datesLike(text).flatMap((match) => {
    const date = dateOf(match[0]);
    return date === null ? [] : [{ ...spanOf(match), date }];
  });

/** Written like a day, and no day: 30.02.2024. */
export const impossibleDatesIn = (text: string): readonly string[] =>
  datesLike(text)
    .map(([written]) => written)
    .filter((written) => dateOf(written) === null);
