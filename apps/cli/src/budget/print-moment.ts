import type { Instant, IsoDate, Position } from '#kernel';
import { printDate } from '#council/events';

import { printInstant } from '../print-instant.ts';

interface Moment {
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
}

/** Which moment a page shows, on the clocks of the city: every table says it. */
export const printMoment = ({ asOf, knownAt, position }: Moment, timeZone: string): string =>
  `Stand vom ${printDate(asOf)} (bekannt am ${printInstant(knownAt, timeZone)}, Position ${String(position)})`;
