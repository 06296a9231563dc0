import type { Instant, IsoDate } from '#kernel';
import { instant } from '#kernel';

const DAY_MILLISECONDS = 86_400_000;

/** Minutes by which the zone is ahead of UTC at that moment. */
const offsetMinutes = (moment: Date, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(zone);
  if (match === null) return 0;
  const [, sign, hours, minutes] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** The last millisecond of a day as clocks on the wall show it there: "known on 2 January" means by the end of it. */
export const endOfDay = (date: IsoDate, timeZone: string): Instant => {
  const nextMidnightInUtc = Date.parse(`${date}T00:00:00.000Z`) + DAY_MILLISECONDS;
  const guess = new Date(nextMidnightInUtc - offsetMinutes(new Date(nextMidnightInUtc), timeZone) * 60_000);
  const exact = nextMidnightInUtc - offsetMinutes(guess, timeZone) * 60_000;
  return instant(new Date(exact - 1).toISOString());
};
