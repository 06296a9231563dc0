import type { EventStore } from '#event-store';
import type { Position } from '#kernel';
import { instant } from '#kernel';

/** Whether a rebuild has to leave room for people who work at the same time. */
export interface Courtesy {
  /** Tells it where the log ends at the moment. All moments are in milliseconds of a clock that never goes back. */
  readonly notice: (head: Position, now: number) => void;
  /** Whether somebody appended a moment ago, as far as it was told. */
  readonly isCalledFor: (now: number) => boolean;
}

/** Milliseconds for which an append is remembered: people press a button every few seconds, machines far more often. */
export const REMEMBERED = 3_000;

/** `head` is where the log ended a while ago. */
export const courtesyTowards = (head: Position): Courtesy => {
  let seen = head;
  let until = Number.NEGATIVE_INFINITY;
  return {
    notice: (present, now) => {
      if (present > seen) until = now + REMEMBERED;
      seen = present;
    },
    isCalledFor: (now) => now < until,
  };
};

/** What the log itself tells of the last moments, so that nobody is disturbed while that is found out. */
export const courtesyOfTheMoment = async (store: EventStore): Promise<Courtesy> => {
  const aWhileAgo = instant(new Date(Date.now() - REMEMBERED).toISOString());
  const courtesy = courtesyTowards(await store.positionAt(aWhileAgo));
  courtesy.notice(await store.head(), performance.now());
  return courtesy;
};
