import type pg from 'pg';

import type { EventStore } from '#event-store';
import { follow } from '#event-store';
import type { Position } from '#kernel';
import { position } from '#kernel';

import type { ForwardingLog } from '../forwarding-log.port.ts';
import type { Lease } from '../lease/lease.ts';
import { LeaseLost } from '../lease/lease.ts';
import { workUnderLease } from '../lease/work-under-lease.ts';
import type { ForwardingQueue } from '../queue/forwarding-queue.port.ts';
import { forwardPage } from './forward-page.ts';

export const FORWARDER = 'forwarder';
const EVENTS_PER_PAGE = 1_000;

export interface ForwarderOptions {
  readonly store: EventStore;
  readonly pool: pg.Pool;
  readonly queue: Pick<ForwardingQueue, 'add'>;
  readonly signal: AbortSignal;
  readonly logger: ForwardingLog;
  readonly leaseMilliseconds?: number;
}

/**
 * Turns opened tasks into jobs, in the order of the record, from where the last one left off. Several may run; one works
 * and the others wait to take over. Resolves after the signal.
 */
export const startForwarder = (options: ForwarderOptions): Promise<void> =>
  workUnderLease({
    pool: options.pool,
    name: FORWARDER,
    leaseMilliseconds: options.leaseMilliseconds ?? 10_000,
    signal: options.signal,
    logger: options.logger,
    work: (lease, signal) => forward(lease, { ...options, signal }),
  });

const forward = async (lease: Lease, { store, pool, queue, signal }: ForwarderOptions): Promise<void> => {
  const after = await checkpointOf(pool, lease);
  for await (const page of follow(store, { after, signal, pageSize: EVENTS_PER_PAGE })) {
    await forwardPage({ pool, queue, lease, page });
  }
};

const checkpointOf = async (pool: pg.Pool, lease: Lease): Promise<Position> => {
  const { rows } = await pool.query<{ position: string }>(
    'select position::text from forwarding.consumers where name = $1 and fence = $2',
    [lease.name, lease.fence],
  );
  const [row] = rows;
  if (row === undefined) throw new LeaseLost(lease.name, lease.fence);
  return position(row.position);
};
