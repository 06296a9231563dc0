import type { Brand } from './brand.ts';

/** A calendar day in the municipality, `YYYY-MM-DD`; has no time zone. */
export type IsoDate = Brand<string, 'IsoDate'>;

/** A moment in UTC with milliseconds, `YYYY-MM-DDTHH:mm:ss.sssZ`; such strings sort by time. */
export type Instant = Brand<string, 'Instant'>;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/** True only for days that exist: 30 February is not one. */
export const isIsoDate = (text: string): text is IsoDate => {
  if (!dayPattern.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return year >= 1 && day >= 1 && day <= daysIn(year, month);
};

export const isInstant = (text: string): text is Instant =>
  instantPattern.test(text) &&
  isIsoDate(text.slice(0, 10)) &&
  text.slice(11, 13) < '24' &&
  text.slice(14, 16) < '60' &&
  text.slice(17, 19) < '60';

/** @throws RangeError when the text is no day that exists. */
export const isoDate = (text: string): IsoDate => {
  if (isIsoDate(text)) return text;
  throw new RangeError(`Not a calendar day: found ${JSON.stringify(text)}, expected YYYY-MM-DD.`);
};

/** @throws RangeError when the text is no moment in UTC with milliseconds. */
export const instant = (text: string): Instant => {
  if (isInstant(text)) return text;
  throw new RangeError(`Not a moment: found ${JSON.stringify(text)}, expected YYYY-MM-DDTHH:mm:ss.sssZ.`);
};

/** The day so many days later; 0 or more. Calendar days: no weekend and no holiday counts otherwise. */
export const addDays = (day: IsoDate, days: number): IsoDate => {
  let [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  date += days;
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month);
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  const padded = (part: number, length: number): string => String(part).padStart(length, '0');
  return isoDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`);
};
