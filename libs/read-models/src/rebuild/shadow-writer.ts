import type pg from 'pg';

import { flush } from './flush.ts';
import type { Pace } from './pace.ts';
import type { Shadow } from './shadow.ts';
import { isFull, layAside } from './shadow.ts';
import { aside } from './shadow-tables.ts';

/** Writes a shadow while folding goes on, one writing after the other. A refusal is told at the next call. */
export interface ShadowWriter {
  readonly isWriting: () => boolean;
  /** So much waits to be written that folding has to wait. */
  readonly isFull: () => boolean;
  /** Begins to write what has been left alone for a while, as soon as the writing under way is done. */
  readonly writeQuiet: () => Promise<void>;
  /** Writes all there is, to the end. */
  readonly writeRest: () => Promise<void>;
  readonly settled: () => Promise<void>;
}

export const shadowWriter = (pool: pg.Pool, shadow: Shadow, { memory }: Pace): ShadowWriter => {
  let writing: Promise<unknown> = Promise.resolve();
  let underWay = 0;
  const start = async (what: 'all' | 'quiet'): Promise<void> => {
    await writing;
    layAside(shadow, memory);
    underWay += 1;
    writing = aside(pool, (session) => flush(session, shadow, what)).finally(() => (underWay -= 1));
    // Awaited at the next turn; a refusal must not count as unhandled until then.
    writing.catch(() => undefined);
  };
  const settled = async (): Promise<void> => {
    await writing;
  };
  return {
    isWriting: () => underWay > 0,
    isFull: () => isFull(shadow, memory),
    writeQuiet: () => start('quiet'),
    writeRest: async () => {
      await start('all');
      await settled();
    },
    settled,
  };
};
