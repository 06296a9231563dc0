import type pg from 'pg';

import type { Position, RecordedEvent } from '#kernel';

import type { Lease } from '../lease/lease.ts';
import { renewLease } from '../lease/lease.ts';
import type { ForwardingQueue } from '../queue/forwarding-queue.port.ts';
import type { OpenedTask } from '../task.ts';
import { forwardingIdOf, openedTaskIn, tellsOfDelivery } from '../task.ts';

export interface ForwardPage {
  readonly pool: pg.Pool;
  readonly queue: Pick<ForwardingQueue, 'add'>;
  readonly lease: Lease;
  /** At least one event. */
  readonly page: readonly RecordedEvent[];
  readonly upTo: Position;
}

/**
 * First the jobs, then the checkpoint: after a crash in between the same jobs are asked for again under the same ids,
 * and the queue knows them.
 *
 * @throws LeaseLost when another process took over; then the checkpoint is untouched.
 */
export const forwardPage = async ({ pool, queue, lease, page, upTo }: ForwardPage): Promise<void> => {
  const opened = page.map(openedTaskIn).filter((task) => task !== null);
  const delivered = new Set(page.filter(tellsOfDelivery).map(forwardingIdOf));
  const waiting = opened.filter(({ forwardingId }) => !delivered.has(forwardingId));
  if (waiting.length > 0) await queue.add(waiting);
  const session = await pool.connect();
  try {
    await session.query('begin');
    await renewLease(session, lease);
    if (opened.length > 0) await insertTasks(session, opened);
    if (delivered.size > 0) await markDelivered(session, [...delivered]);
    await session.query('update forwarding.consumers set position = $2 where name = $1', [lease.name, String(upTo)]);
    await session.query('commit');
    session.release();
  } catch (error) {
    // A session in an unknown state is not given back.
    session.release(true);
    throw error;
  }
};

const insertTasks = (session: pg.PoolClient, tasks: readonly OpenedTask[]): Promise<unknown> =>
  session.query(
    `insert into forwarding.tasks (event_id, forwarding_id, recipient, position, state)
     select event_id, forwarding_id, recipient, position, 'queued'
       from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[]) as task (event_id, forwarding_id, recipient, position)
     on conflict (event_id) do nothing`,
    [
      tasks.map(({ eventId }) => eventId),
      tasks.map(({ forwardingId }) => forwardingId),
      tasks.map(({ recipient }) => recipient),
      tasks.map(({ position }) => String(position)),
    ],
  );

const markDelivered = (session: pg.PoolClient, forwardingIds: readonly string[]): Promise<unknown> =>
  session.query(`update forwarding.tasks set state = 'delivered' where forwarding_id = any ($1::text[])`, [
    forwardingIds,
  ]);
