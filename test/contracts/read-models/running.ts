import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { ProjectionLog } from '#read-models';
import { projectionNames, runProjections, waitUntilProjected } from '#read-models';

export const silent: ProjectionLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Runs all projections while the work lasts. */
export const whileProjecting = async <Result>(
  { pool, store, leaseMilliseconds = 600 }: { pool: pg.Pool; store: EventStore; leaseMilliseconds?: number },
  work: () => Promise<Result>,
): Promise<Result> => {
  const stop = new AbortController();
  const running = runProjections({ pool, store, signal: stop.signal, logger: silent, leaseMilliseconds });
  try {
    return await work();
  } finally {
    stop.abort();
    await running;
  }
};

/** Projects everything recorded so far. */
export const project = (pool: pg.Pool, store: EventStore): Promise<void> =>
  whileProjecting({ pool, store }, async () => {
    const position = await store.head();
    const there = await waitUntilProjected({ pool, names: projectionNames, position, timeoutMilliseconds: 20_000 });
    if (!there) throw new Error(`Found the projections behind ${String(position)} after 20 s, expected them there.`);
  });
