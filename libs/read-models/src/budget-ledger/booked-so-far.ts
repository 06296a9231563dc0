import type { Position } from '#kernel';

/** What the tables know of before a position that the facts behind it may bear on. */
export interface BookedSoFar {
  readonly planIds: readonly string[];
  /** Papers that were ever granted money, with the years of it. */
  readonly granted: readonly { readonly resolutionId: string; readonly years: readonly number[] }[];
}

export type AskBookedSoFar = (upTo: Position) => Promise<BookedSoFar>;
