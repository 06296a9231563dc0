import type { Clock } from '#kernel';
import { instant, isoDate } from '#kernel';

/** In milliseconds. Days begin with a whole minute wherever clocks are put forward and back, so one answer serves for it. */
const MINUTE = 60_000;

/** The machine's clock, with calendar days as the municipality counts them. */
export const systemClock = (timeZone = 'Europe/Berlin', now: () => Date = () => new Date()): Clock => {
  const days = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  let known = { minute: Number.NaN, day: isoDate('0001-01-01') };
  return {
    now: () => instant(now().toISOString()),
    today: () => {
      const moment = now();
      const minute = Math.floor(moment.getTime() / MINUTE);
      if (minute !== known.minute) known = { minute, day: isoDate(days.format(moment)) };
      return known.day;
    },
  };
};
