import type { Position } from '#kernel';

/** Whether a rebuild has to leave room for people who work at the same time. */
export interface Courtesy {
  /**
   * Whether somebody appended a moment ago, as far as the heads of the log tell that it was shown. `now` in milliseconds
   * of a clock that never goes back.
   */
  readonly isCalledFor: (head: Position, now: number) => boolean;
}

/** Milliseconds for which an append is remembered: people press a button every few seconds, machines far more often. */
export const REMEMBERED = 3_000;

/** `head` is that of the log when the rebuild begins. */
export const courtesyTowards = (head: Position): Courtesy => {
  let seen = head;
  let until = Number.NEGATIVE_INFINITY;
  return {
    isCalledFor: (present, now) => {
      if (present > seen) until = now + REMEMBERED;
      seen = present;
      return now < until;
    },
  };
};
