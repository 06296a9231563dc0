import type { Instant, IsoDate } from '#kernel';
import { isInstant, isIsoDate } from '#kernel';
import { CommandRefused } from '../command-refused.ts';

/** @throws CommandRefused naming the option when the day does not exist. */
export const readDay = (option: string, text: string): IsoDate => {
  if (isIsoDate(text)) return text;
  throw new CommandRefused(`${option}: found ${JSON.stringify(text)}, expected a day that exists, YYYY-MM-DD.`);
};

/** A day stands for its end. Seconds without milliseconds are understood too. */
export const readMoment = (
  option: string,
  text: string | undefined,
  endOfDay: (day: IsoDate) => Instant,
): Instant | null => {
  if (text === undefined) return null;
  if (isIsoDate(text)) return endOfDay(text);
  const withMilliseconds = /:\d{2}Z$/.test(text) ? text.replace('Z', '.000Z') : text;
  if (isInstant(withMilliseconds)) return withMilliseconds;
  throw new CommandRefused(
    `${option}: found ${JSON.stringify(text)}, expected YYYY-MM-DD or YYYY-MM-DDTHH:mm:ss.sssZ.`,
  );
};
