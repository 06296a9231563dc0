import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { ForwardingQueue } from '#forwarding';
import type { Clock } from '#kernel';
import type { Configuration, Logger } from '#platform';

/** What the worker's stations work with; made before Nest starts, closed after it has stopped. */
export interface WorkerParts {
  readonly configuration: Configuration;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly queue: ForwardingQueue;
}

export const WORKER_PARTS = Symbol('WorkerParts');
