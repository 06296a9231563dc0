import type pg from 'pg';

import type { ForwardingQueue } from '../queue/forwarding-queue.port.ts';
import type { OpenTasks } from './open-tasks.ts';

export interface Reconciliation {
  /** Opened and not delivered, by the record. */
  readonly open: number;
  /** Had no job and got one. */
  readonly restored: number;
  /** Wait for a person. */
  readonly withIncident: number;
}

export interface Reconcile {
  readonly openTasks: OpenTasks;
  readonly pool: pg.Pool;
  readonly queue: Pick<ForwardingQueue, 'restore'>;
}

/** Compares the record with the queue: every task that has not arrived has a job afterwards, or an open incident. */
export const reconcile = async ({ openTasks, pool, queue }: Reconcile): Promise<Reconciliation> => {
  const open = await openTasks.now();
  if (open.length === 0) return { open: 0, restored: 0, withIncident: 0 };
  const { rows } = await pool.query<{ event_id: string }>(
    'select event_id from forwarding.incidents where closed_at is null',
  );
  const waitForPerson = new Set(rows.map(({ event_id }) => event_id));
  const ours = open.filter(({ eventId }) => !waitForPerson.has(eventId));
  const restored = await queue.restore(ours);
  return { open: open.length, restored: restored.length, withIncident: open.length - ours.length };
};
