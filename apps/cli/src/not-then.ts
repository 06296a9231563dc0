import type { Instant, IsoDate } from '#kernel';

import { CommandRefused } from './command-refused.ts';
import { printInstant } from './print-instant.ts';

interface Asked {
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly timeZone: string;
}

/** What is asked about had not come into being on that day, or nobody had recorded it by then. */
export const notThen = (subject: string, { asOf, knownAt, timeZone }: Asked): CommandRefused =>
  new CommandRefused(`${subject} did not exist on ${asOf}, as known at ${printInstant(knownAt, timeZone)}.`);
