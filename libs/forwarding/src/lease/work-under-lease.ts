import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

import type { ForwardingLog } from '../forwarding-log.port.ts';
import type { Lease } from './lease.ts';
import { LeaseLost, acquireLease, releaseLease, renewLease } from './lease.ts';

export interface WorkUnderLease {
  readonly pool: pg.Pool;
  readonly name: string;
  /** How long others wait after this process fell silent before one of them takes over. */
  readonly leaseMilliseconds: number;
  readonly signal: AbortSignal;
  readonly logger: ForwardingLog;
  /** Ends when its signal is aborted. What it throws is logged, and it is started again. */
  readonly work: (lease: Lease, signal: AbortSignal) => Promise<void>;
}

/** Works while this process is the only one that may, waits while another one is; resolves after the signal. */
export const workUnderLease = async (order: WorkUnderLease): Promise<void> => {
  const { pool, name, leaseMilliseconds, signal, logger } = order;
  const wish = { name, owner: randomUUID(), milliseconds: leaseMilliseconds };
  while (!signal.aborted) {
    try {
      const lease = await acquireLease(pool, wish);
      if (lease !== null) await workWith(lease, order);
    } catch (error) {
      logger.warn({ consumer: name, cause: messageOf(error) }, 'Interrupted; starts again');
    }
    await pauseUnlessAborted(leaseMilliseconds / 4, signal);
  }
};

const workWith = async (lease: Lease, { pool, signal, logger, work }: WorkUnderLease): Promise<void> => {
  logger.info({ consumer: lease.name, fence: lease.fence }, 'Took over');
  const lost = new AbortController();
  const inner = AbortSignal.any([signal, lost.signal]);
  const renewing = keepRenewing(pool, lease, inner).catch((error: unknown) => {
    logger.warn({ consumer: lease.name, cause: messageOf(error) }, 'Stands back for the new owner');
    lost.abort();
  });
  try {
    await work(lease, inner);
  } finally {
    lost.abort();
    await renewing;
    await releaseLease(pool, lease);
  }
};

/** A database that is away takes nobody's lease: only another owner ends this. */
const keepRenewing = async (pool: pg.Pool, lease: Lease, signal: AbortSignal): Promise<void> => {
  for (;;) {
    await pauseUnlessAborted(lease.milliseconds / 3, signal);
    if (signal.aborted) return;
    await renewLease(pool, lease).catch((error: unknown) => {
      if (error instanceof LeaseLost) throw error;
    });
  }
};

/** Resolves early, and without complaint, when the signal is aborted. */
export const pauseUnlessAborted = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, { signal }).catch(() => undefined);

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
