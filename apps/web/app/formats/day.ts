import type { Language } from '../texts/texts.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A calendar day `YYYY-MM-DD` as "20.12.2023", in English "20 Dec 2023". */
export const formatDay = (day: string, language: Language): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return language === 'de'
    ? `${date}.${month}.${year}`
    : `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
};

const town = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (moment: Date): Readonly<Record<string, string>> =>
  Object.fromEntries(town.formatToParts(moment).map(({ type, value }) => [type, value]));

/** The calendar day in the municipality on which this moment lies, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => {
  const { year, month, day } = partsOf(moment);
  return `${year}-${month}-${day}`;
};

/** A moment in UTC as local time: "20.12.2023, 18:05 Uhr", in English "20 Dec 2023, 18:05". */
export const formatMoment = (instant: string, language: Language): string => {
  const moment = new Date(instant);
  const { hour, minute } = partsOf(moment);
  const day = formatDay(dayOf(moment), language);
  return language === 'de' ? `${day}, ${hour}:${minute} Uhr` : `${day}, ${hour}:${minute}`;
};

/** True only for days that exist, written `YYYY-MM-DD`; the year 0000 has none. */
export const isDay = (text: string): boolean => {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};

/** The last moment of a day in the municipality, in UTC: "known on 2 January" includes the whole of 2 January. */
export const endOfDay = (day: string): string => {
  const noon = new Date(`${day}T12:00:00.000Z`);
  const offsetHours = Number(partsOf(noon)['hour']) - 12;
  return new Date(Date.parse(`${day}T23:59:59.999Z`) - offsetHours * 3_600_000).toISOString();
};
