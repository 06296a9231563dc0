import type { Position } from '#kernel';

import { readEvent } from '../engine/read-event.ts';
import { flush } from './flush.ts';
import type { Making } from './making.ts';
import { considerately, inOrder } from './making.ts';
import { usualPace } from './pace.ts';
import { passedByAll } from './passed-by-all.ts';
import { readAhead } from './read-ahead.ts';
import { foldInto, isFull, layAside } from './shadow.ts';
import { aside } from './shadow-tables.ts';

/** Folds the log from one position to another into the shadows, and writes them. Answers with where it came to. */
export const foldAll = async (making: Making, after: Position, upTo: Position): Promise<Position> => {
  const { pool, store, projections, shadows, meter, signal, pace = usualPace } = making;
  let at = after;
  let waiting = 0;
  let writing: Promise<unknown> = Promise.resolve();
  const startWriting = async (what: 'all' | 'quiet', isPolite: boolean): Promise<void> => {
    await writing;
    for (const shadow of shadows) layAside(shadow, pace.memory);
    waiting = 0;
    writing = inOrder(isPolite)(shadows, (shadow) => aside(pool, (session) => flush(session, shadow, what)));
    // Awaited at the next turn; a refusal must not count as unhandled until then.
    writing.catch(() => undefined);
    if (isPolite) await writing;
  };
  const come = (to: Position, events: number): void => {
    // What nobody reads was passed by as well.
    meter.folded(store.densePositions ? Number(to - at) : events);
    at = to;
  };
  try {
    for await (const events of readAhead(store, { after, upTo, except: passedByAll(projections) }, pace.page)) {
      signal?.throwIfAborted();
      await considerately(making, async (isPolite) => {
        const read = events.map(readEvent);
        await Promise.all(shadows.map((shadow) => foldInto(pool, shadow, read)));
        waiting += events.length;
        const isDue = waiting >= pace.flushEvery || shadows.some((shadow) => isFull(shadow, pace.memory));
        if (isDue) await startWriting('quiet', isPolite);
      });
      come(events.at(-1)?.position ?? at, events.length);
    }
    await considerately(making, (isPolite) => startWriting('all', isPolite));
  } finally {
    await writing;
  }
  if (upTo > at) come(upTo, 0);
  return at;
};
