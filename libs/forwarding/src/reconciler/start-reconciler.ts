import type pg from 'pg';

import type { EventStore } from '#event-store';

import type { ForwardingLog } from '../forwarding-log.port.ts';
import { messageOf, pauseUnlessAborted, workUnderLease } from '../lease/work-under-lease.ts';
import type { ForwardingQueue } from '../queue/forwarding-queue.port.ts';
import { openTasksOf } from './open-tasks.ts';
import { reconcile } from './reconcile.ts';

export interface ReconcilerOptions {
  readonly store: Pick<EventStore, 'readAll'>;
  readonly pool: pg.Pool;
  readonly queue: Pick<ForwardingQueue, 'restore' | 'check'>;
  readonly signal: AbortSignal;
  readonly logger: ForwardingLog;
  readonly everyMilliseconds?: number;
  readonly leaseMilliseconds?: number;
}

/** Reconciles at once and then every minute; several may run, one works. Resolves after the signal. */
export const startReconciler = (options: ReconcilerOptions): Promise<void> =>
  workUnderLease({
    pool: options.pool,
    name: 'reconciler',
    leaseMilliseconds: options.leaseMilliseconds ?? 10_000,
    signal: options.signal,
    logger: options.logger,
    work: (_lease, signal) => keepReconciling({ ...options, signal }),
  });

const keepReconciling = async (options: ReconcilerOptions): Promise<void> => {
  const { store, pool, queue, signal, logger, everyMilliseconds = 60_000 } = options;
  const openTasks = openTasksOf(store);
  while (!signal.aborted) {
    const found = await reconcile({ openTasks, pool, queue });
    if (found.restored > 0) logger.info(found, 'Tasks without a job got one');
    await queue.check().catch((error: unknown) => logger.error({ cause: messageOf(error) }, 'The queue is not safe'));
    await pauseUnlessAborted(everyMilliseconds, signal);
  }
};
