import type { Span } from '#council/events';
import { dateOf, datePattern, spanOf } from '#council/events';
import type { IsoDate } from '#kernel';

export interface FoundDeadline extends Span {
  /** Null when only a calendar of meetings could say the day. */
  readonly date: IsoDate | null;
}

const fixed = new RegExp(
  String.raw`\b(?:bis|spätestens)\s+(?:(?:spätestens|zum|am)\s+)*(?:\p{L}+,\s(?:den\s)?)?(${datePattern})`,
  'gu',
);
/** "vom 01.01. bis 31.12.2024" is a span of time. */
const afterDay = /\d\.?\s*(?:\p{Lu}\p{Ll}+\s*)?$/u;
const moment = String.raw`(?:Sommerpause|Winterpause|Jahresende|Jahreswechsel|Quartals?|Halbjahr(?:e?s)?|Sitzung|Haushaltsberatung(?:en)?)`;
const relative = new RegExp(
  String.raw`\bbis\s+(?:spätestens\s+)?(?:zu[mr]?\s+|vor\s+)(?:[\p{L}\d.-]+\s+){0,6}?${moment}(?:\s+(?:vor|nach|im|des|der|in|\p{Lu}[\p{L}-]+)){0,6}(?:\s+(?:20\d\d))?`,
  'gu',
);

/** Fristen: a day ("bis zum 30.06.2024") or a wording that binds ("bis zur letzten Sitzung vor der Sommerpause 2024"). */
export const deadlinesIn = (text: string): readonly FoundDeadline[] => {
  const onDays = Array.from(text.matchAll(fixed)).flatMap((match) => {
    if (afterDay.test(text.slice(Math.max(0, match.index - 20), match.index))) return [];
    const date = dateOf(match[1] ?? '');
    return date === null ? [] : [{ ...spanOf(match), date }];
  });
  const inWords = Array.from(text.matchAll(relative), (match) => ({ ...spanOf(match), date: null }));
  return [...onDays, ...inWords].toSorted((one, other) => one.start - other.start);
};
