import type pg from 'pg';

import type { EventStore } from '#event-store';
import { beginMove, endMove } from '#event-store';
import { forgetForwardedPositions } from '#forwarding';
import { forgetProjectedPositions, projectionNames, rebuildProjections } from '#read-models';
import type { RebuildProgress } from '#read-models';

export interface AdoptLog {
  /** As the owner of the tables. */
  readonly owner: pg.Pool;
  /** As the application. */
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly onProgress: (progress: RebuildProgress) => void;
}

/**
 * Makes this database follow another log: pages are made anew from it, and forwarding looks through it from the start,
 * where it finds every task delivered that was. Broken off, it can be done again; until it is done nothing else starts.
 *
 * @throws Error while a worker is at work.
 */
export const adoptLog = async ({ owner, pool, store, onProgress }: AdoptLog): Promise<void> => {
  await store.identity();
  const session = await owner.connect();
  try {
    await session.query('begin');
    await beginMove(session);
    await forgetProjectedPositions(session);
    await forgetForwardedPositions(session);
    await session.query('commit');
  } catch (error) {
    await session.query('rollback');
    throw error;
  } finally {
    session.release();
  }
  const { signal } = new AbortController();
  await rebuildProjections({ names: projectionNames, pool, store, signal, onProgress });
  await endMove(owner, store);
};
