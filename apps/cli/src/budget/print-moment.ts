import type { Instant, IsoDate, Position } from '#kernel';
import { printDate } from '#council/events';

interface Moment {
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
}

/** Which moment a page shows: every table says it. */
export const printMoment = ({ asOf, knownAt, position }: Moment): string =>
  `Stand vom ${printDate(asOf)} (bekannt am ${knownAt}, Position ${String(position)})`;
