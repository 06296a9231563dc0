import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

import type { EventStore } from '#event-store';

import { allProjections } from './council-projections.ts';
import { storedVersion } from './engine/checkpoint.ts';
import { logFor, ownersLogFor } from './log-for.ts';
import { messageOf } from './engine/fold-batch.ts';
import { runProjection } from './engine/run-projection.ts';
import type { StoredProjection } from './engine/stored-projection.ts';
import type { ProjectionLog } from './projection-log.port.ts';
import { rebuild } from './rebuild/rebuild.ts';

export interface RunProjections {
  /** One session for each projection at work; three or more, so that a rebuild finds room. */
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly signal: AbortSignal;
  readonly logger: ProjectionLog;
  /** How long an owner that fell silent keeps others out; 5 s. */
  readonly leaseMilliseconds?: number;
}

const LOOK_AGAIN = 2_000;

/**
 * Keeps the pages of all projections up with the log until the signal comes. Several workers may run it; for each
 * projection one of them works. Tables of an older version are rebuilt first; those of a newer one are left alone.
 */
export const runProjections = async (options: RunProjections): Promise<void> => {
  await Promise.all(
    allProjections.map(async (projection) => {
      const { name } = projection;
      await untilTablesFit({ ...options, store: logFor([name], options) }, projection);
      await runProjection({ ...options, store: ownersLogFor(name, options), projection });
    }),
  );
};

const untilTablesFit = async (options: RunProjections, projection: StoredProjection): Promise<void> => {
  const { signal, logger } = options;
  const { name, version } = projection;
  while (!signal.aborted) {
    try {
      if (await tablesFit(options, projection)) return;
    } catch (error) {
      logger.error({ projection: name, version, cause: messageOf(error) }, 'projection waits for its tables');
    }
    await pause(LOOK_AGAIN, undefined, { signal }).catch(() => undefined);
  }
};

const tablesFit = async (options: RunProjections, projection: StoredProjection): Promise<boolean> => {
  const { pool, store, signal, logger } = options;
  const { name, version } = projection;
  const found = await storedVersion(pool, name);
  if (found === version) return true;
  if (found === null || found > version) {
    throw new Error(`${name}: found tables of version ${String(found)}, expected ${version}.`);
  }
  logger.info({ projection: name, found, version }, 'rebuilding a projection of an older version');
  await rebuild({ projections: [projection], pool, store, signal, onProgress: () => undefined });
  return true;
};
