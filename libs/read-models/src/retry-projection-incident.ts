import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { Position } from '#kernel';

import type { ProjectionName } from './council-projections.ts';
import { councilProjections } from './council-projections.ts';
import type { RetryResult } from './engine/retry-incident.ts';
import { retryIncident } from './engine/retry-incident.ts';

/** Folds what waits behind an incident, which the position of its poison event names. See `retryIncident`. */
export const retryProjectionIncident = (retry: {
  readonly name: ProjectionName;
  readonly position: Position;
  readonly pool: pg.Pool;
  readonly store: EventStore;
}): Promise<RetryResult> => retryIncident({ ...retry, projection: councilProjections[retry.name] });
