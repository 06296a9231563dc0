import type { Instant } from '#kernel';

/** "20.12.2023, 14:05:09 Uhr": a recorded moment as the clocks of the city show it. JSON keeps UTC. */
export const printInstant = (instant: Instant, timeZone: string): string => {
  const words = new Intl.DateTimeFormat('de-DE', { timeZone, dateStyle: 'medium', timeStyle: 'medium' });
  return `${words.format(new Date(instant))} Uhr`;
};
