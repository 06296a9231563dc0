import type { Clock } from '#kernel';
import { instant, isoDate } from '#kernel';

/** The machine's clock, with calendar days as the municipality counts them. */
export const systemClock = (timeZone = 'Europe/Berlin', now: () => Date = () => new Date()): Clock => {
  const days = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return {
    now: () => instant(now().toISOString()),
    today: () => isoDate(days.format(now())),
  };
};
