import { dateOf, datePattern } from '#council/events';
import type { IsoDate } from '#kernel';
import type { Passage } from './passage.ts';

const field = String.raw`(?:Datum|Vorlagendatum|Vorlage vom|Erstellt am|Verfasst am)[\s:|]*`;
const meeting = String.raw`(?!.*(?:Sitzung|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch))`;
const place = String.raw`${meeting}\p{Lu}[\p{L} .-]{2,40},\s+(?:den\s+)?`;
const number = String.raw`(?:Sitzungs|Beschluss)?(?:Vorlagen?|Drucksachen?)\s*-?\s*(?:Nr\.?|nummer)?\s*:?\s*\S*\d\S*\s+vom\s+`;

const dated = new RegExp(`^(?:${field}|${place}|${number})(${datePattern})$`, 'iu');
const fieldAlone = new RegExp(`^${field}$`, 'iu');
const dayAlone = new RegExp(`^(${datePattern})$`, 'u');

const dayAt = (passages: readonly Passage[], index: number): IsoDate | null => {
  const text = passages[index]?.text.trim() ?? '';
  const below = passages[index + 1]?.text.trim() ?? '';
  const written = dated.exec(text)?.[1] ?? (fieldAlone.test(text) ? dayAlone.exec(below)?.[1] : undefined);
  return written === undefined ? null : dateOf(written);
};

/**
 * The day a file gives as the paper's own in its head: in a field, behind place or number. Null when it gives none, or
 * more than one. The day of a meeting is none: a paper is older than the meeting that deals with it.
 */
export const paperDay = (head: readonly Passage[]): IsoDate | null => {
  const days = new Set(head.map((_, index) => dayAt(head, index)).filter((day) => day !== null));
  const [only] = days;
  return only === undefined || days.size > 1 ? null : only;
};
