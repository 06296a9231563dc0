import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

import type { EventStore } from '#event-store';

import type { ProjectionLog } from '../projection-log.port.ts';
import type { Ownership } from './checkpoint.ts';
import { OwnershipLost, acquire, advance, release } from './checkpoint.ts';
import type { Incident } from './fold-batch.ts';
import { messageOf } from './fold-batch.ts';
import { loadParking } from './incident-rows.ts';
import { projectBatch } from './project-batch.ts';
import type { StoredProjection } from './stored-projection.ts';
import type { WakeUp } from './wake-up.ts';
import { listenToAppends } from './wake-up.ts';

export interface RunOptions {
  readonly projection: StoredProjection;
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly signal: AbortSignal;
  readonly logger: ProjectionLog;
  /** How long an owner that fell silent keeps others out; 5 s. */
  readonly leaseMilliseconds?: number;
  /** Events in one transaction at most; 1000. */
  readonly batchSize?: number;
}

const LEASE = 5_000;
const BATCH = 1_000;
const LONGEST_PAUSE = 10_000;

/**
 * Keeps the pages of one projection up with the log until the signal comes. Any number of processes may run it: one
 * works, the others wait for its lease to end. A fault of the database or the store is told and tried again, with growing
 * pauses; the checkpoint never moves without the pages.
 */
export const runProjection = async (options: RunOptions): Promise<void> => {
  const { signal, logger, projection } = options;
  const owner = randomUUID();
  let faults = 0;
  while (!signal.aborted) {
    try {
      await ownAndProject(options, owner, () => (faults = 0));
      faults = 0;
    } catch (error) {
      if (error instanceof OwnershipLost) {
        logger.info({ projection: projection.name }, 'projection changed hands');
        continue;
      }
      faults += 1;
      logger.error(
        { projection: projection.name, faults, cause: messageOf(error) },
        'projection stopped, trying again',
      );
      await rest(Math.min(LONGEST_PAUSE, 100 * 2 ** faults), signal);
    }
  }
};

const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, { signal }).catch(() => undefined);

const ownAndProject = async (options: RunOptions, owner: string, wellAgain: () => void): Promise<void> => {
  const { pool, store, signal, projection, leaseMilliseconds = LEASE } = options;
  const { name, version } = projection;
  const held = await acquire(pool, { projection: name, version, owner, leaseMilliseconds });
  if (held === null) return rest(leaseMilliseconds / 3, signal);
  const wakeUp = await listenToAppends(store);
  try {
    await projectUntil(options, held, wakeUp, wellAgain);
  } finally {
    await wakeUp.stop();
  }
};

const projectUntil = async (
  options: RunOptions,
  acquired: Ownership,
  wakeUp: WakeUp,
  wellAgain: () => void,
): Promise<void> => {
  const { pool, store, signal, projection, leaseMilliseconds = LEASE, batchSize = BATCH } = options;
  let held = acquired;
  let parking = await loadParking(pool, projection.name);
  while (!signal.aborted) {
    const events = await store.readAll({ after: held.position, limit: batchSize });
    if (events.length === 0) {
      await wakeUp.next(leaseMilliseconds / 3, signal);
      held = await advance(pool, held, held.position, leaseMilliseconds);
    } else {
      const projected = await projectBatch({ pool, projection, held, parking, events, leaseMilliseconds });
      ({ held, parking } = projected);
      tellIncidents(options.logger, projection.name, projected.incidents);
    }
    wellAgain();
  }
  await release(pool, held);
};

const tellIncidents = (logger: ProjectionLog, projection: string, incidents: readonly Incident[]): void => {
  for (const { poison, cause } of incidents) {
    const { stream, version, type } = poison;
    logger.error({ projection, position: String(poison.position), stream, version, type, cause }, 'incident opened');
  }
};
