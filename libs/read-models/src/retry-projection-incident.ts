import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { Position } from '#kernel';

import type { ProjectionName } from './council-projections.ts';
import { councilProjections } from './council-projections.ts';
import { projectionStatus } from './engine/projection-status.ts';
import type { RetryResult } from './engine/retry-incident.ts';
import { NoSuchIncident, retryIncident } from './engine/retry-incident.ts';
import { rebuildProjection } from './rebuild-pages.ts';

interface Retry {
  readonly name: ProjectionName;
  readonly position: Position;
  readonly pool: pg.Pool;
  readonly store: EventStore;
}

const ledgerIncident = async ({ name, position, pool, store }: Retry) => {
  const found = (await projectionStatus(pool, store)).find((projection) => projection.name === name);
  return found?.incidents.find((incident) => incident.position === position);
};

/** Facts of plans move money of papers that wait, so the ledger is made anew instead of only what waits being folded. */
const retryByRebuilding = async (retry: Retry): Promise<RetryResult> => {
  const { name, position, pool, store } = retry;
  if ((await ledgerIncident(retry)) === undefined) throw new NoSuchIncident(name, position);
  const { eventsDone: events } = await rebuildProjection({ name, pool, store, onProgress: () => undefined });
  const again = await ledgerIncident(retry);
  return again === undefined ? { outcome: 'resolved', events } : { outcome: 'stopped', position, cause: again.cause };
};

/** Folds what waits behind an incident, which the position of its poison event names. See `retryIncident`. */
export const retryProjectionIncident = (retry: Retry): Promise<RetryResult> =>
  retry.name === 'budget-ledger'
    ? retryByRebuilding(retry)
    : retryIncident({ ...retry, projection: councilProjections[retry.name] });
