import type { Position } from '#kernel';

/** A paper that money was ever booked of: the years of all of it, and of what was ever granted. */
export interface BookedPaper {
  readonly resolutionId: string;
  readonly held: readonly number[];
  readonly granted: readonly number[];
}

/** What the tables know of before a position that the facts behind it may bear on. */
export interface BookedSoFar {
  readonly planIds: readonly string[];
  readonly papers: readonly BookedPaper[];
}

export type AskBookedSoFar = (upTo: Position) => Promise<BookedSoFar>;
