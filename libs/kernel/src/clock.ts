import type { Instant, IsoDate } from './time.ts';

/** Where the time comes from. The council never has one: times reach it inside commands. */
export interface Clock {
  /** Now, in UTC with milliseconds. May jump backwards: order is always the position's, never the clock's. */
  readonly now: () => Instant;
  /** The calendar day in the municipality's own time zone, which near midnight is not the day in UTC. */
  readonly today: () => IsoDate;
}
