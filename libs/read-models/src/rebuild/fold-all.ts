import type { Position } from '#kernel';

import { readEvent } from '../engine/read-event.ts';
import type { Making } from './making.ts';
import { considerately, inOrder } from './making.ts';
import { usualPace } from './pace.ts';
import { passedByAll } from './passed-by-all.ts';
import { readAhead } from './read-ahead.ts';
import { foldInto } from './shadow.ts';
import type { ShadowWriter } from './shadow-writer.ts';
import { shadowWriter } from './shadow-writer.ts';

/** Folds the log from one position to another into the shadows, and writes them. Answers with where it came to. */
export const foldAll = async (making: Making, after: Position, upTo: Position): Promise<Position> => {
  const { pool, aside, store, projections, shadows, meter, signal, pace = usualPace } = making;
  let at = after;
  let waiting = 0;
  const writers = shadows.map((shadow) => shadowWriter(aside, shadow, pace));
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
        const isDue = waiting >= pace.flushEvery;
        if (isDue) waiting = 0;
        await writeQuiet(writers, isDue, isPolite);
      });
      come(events.at(-1)?.position ?? at, events.length);
    }
    await considerately(making, (isPolite) => inOrder(isPolite)(writers, (writer) => writer.writeRest(isPolite)));
  } finally {
    await Promise.all(writers.map((writer) => writer.settled()));
  }
  if (upTo > at) come(upTo, 0);
  return at;
};

/** Who is still writing is left alone, for folding goes on meanwhile, unless too much waits for it. */
const writeQuiet = async (writers: readonly ShadowWriter[], isDue: boolean, isPolite: boolean): Promise<void> => {
  for (const writer of writers) {
    if (writer.isFull() || (isDue && (isPolite || !writer.isWriting()))) await writer.writeQuiet();
    if (isPolite) await writer.settled();
  }
};
