import type { Pace } from './pace.ts';
import type { Shadow } from './shadow.ts';
import { isFull, layAside, takeAll, takeQuiet } from './shadow.ts';
import type { Aside } from './shadow-tables.ts';
import { writePages } from './write-pages.ts';

/** Writes a shadow while folding goes on, one writing after the other. A refusal is told at the next call. */
export interface ShadowWriter {
  readonly isWriting: () => boolean;
  /** So much waits to be written that folding has to wait. */
  readonly isFull: () => boolean;
  /** Begins to write what has been left alone for a while, as soon as the writing under way is done. */
  readonly writeQuiet: () => Promise<void>;
  /** Writes all there is, to the end; in one session when others are at work. */
  readonly writeRest: (isPolite: boolean) => Promise<void>;
  readonly settled: () => Promise<void>;
}

/** Sessions that write one projection when nothing is left to fold. */
const SIDE_BY_SIDE = 2;

export const shadowWriter = (aside: Aside, shadow: Shadow, { memory }: Pace): ShadowWriter => {
  let writing: Promise<unknown> = Promise.resolve();
  let underWay = 0;
  const start = async (take: (shadow: Shadow) => readonly string[], sessions: number): Promise<void> => {
    await writing;
    layAside(shadow, memory);
    underWay += 1;
    writing = Promise.all(
      inShares(take(shadow), sessions).map((keys) => aside((session) => writePages(session, shadow, keys))),
    ).finally(() => (underWay -= 1));
    // Awaited at the next turn; a refusal must not count as unhandled until then.
    writing.catch(() => undefined);
  };
  const settled = async (): Promise<void> => {
    await writing;
  };
  return {
    isWriting: () => underWay > 0,
    isFull: () => isFull(shadow, memory),
    writeQuiet: () => start(takeQuiet, 1),
    writeRest: async (isPolite) => {
      await start(takeAll, isPolite ? 1 : SIDE_BY_SIDE);
      await settled();
    },
    settled,
  };
};

const inShares = <Item>(items: readonly Item[], shares: number): readonly (readonly Item[])[] => {
  const size = Math.ceil(items.length / shares);
  return Array.from({ length: shares }, (_, place) => items.slice(place * size, (place + 1) * size)).filter(
    (share) => share.length > 0,
  );
};
