import { isDay } from '../formats/day.ts';

/** A day from a date field (`2023-12-20`) or typed by hand (`20.12.2023`) as `YYYY-MM-DD`; null when it is none. */
export const dayTyped = (typed: string): string | null => {
  const text = typed.trim();
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const day = year === '' ? text : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
};
