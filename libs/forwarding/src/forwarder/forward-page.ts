import type pg from 'pg';

import type { RecordedEvent } from '#kernel';

import type { Lease } from '../lease/lease.ts';
import { LeaseLost } from '../lease/lease.ts';
import type { ForwardingQueue } from '../queue/forwarding-queue.port.ts';
import type { OpenedTask } from '../task.ts';
import { forwardingIdOf, openedTaskIn, tellsOfDelivery } from '../task.ts';

export interface ForwardPage {
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly queue: Pick<ForwardingQueue, 'add'>;
  readonly lease: Lease;
  /** In the order of the log; at least one event. */
  readonly page: readonly RecordedEvent[];
}

/**
 * First the jobs, then the checkpoint: after a crash in between the same jobs are asked for again under the same ids,
 * and the queue knows them.
 *
 * @throws LeaseLost when another process took over; then the checkpoint is untouched.
 */
export const forwardPage = async ({ pool, queue, lease, page }: ForwardPage): Promise<void> => {
  const opened = page.map(openedTaskIn).filter((task) => task !== null);
  const delivered = new Set(page.filter(tellsOfDelivery).map(forwardingIdOf));
  const waiting = opened.filter(({ forwardingId }) => !delivered.has(forwardingId));
  if (waiting.length > 0) await queue.add(waiting);
  const { rowCount } = await pool.query(COMMIT, [
    lease.name,
    lease.fence,
    lease.milliseconds,
    String(page.at(-1)?.position),
    [...delivered],
    ...columnsOf(opened),
  ]);
  if (rowCount !== 1) throw new LeaseLost(lease.name, lease.fence);
};

/**
 * One statement, so the transaction cannot stay open when this process is stopped in the middle of it: it would hold the
 * lease's row against whoever is to take over. Its parts see the tables as they were before it, so a task that was opened
 * and delivered on one page is inserted as delivered.
 */
const COMMIT = `
  with mine as (
    update forwarding.consumers
       set position = $4, leased_until = clock_timestamp() + $3 * interval '1 millisecond'
     where name = $1 and fence = $2
     returning name
  ), arrived as (
    update forwarding.tasks set state = 'delivered'
     where forwarding_id = any ($5::text[]) and exists (select from mine)
  ), added as (
    insert into forwarding.tasks (event_id, forwarding_id, recipient, position, state)
    select event_id, forwarding_id, recipient, position,
           case when forwarding_id = any ($5::text[]) then 'delivered' else 'queued' end
      from unnest($6::uuid[], $7::text[], $8::text[], $9::bigint[]) as task (event_id, forwarding_id, recipient, position)
     where exists (select from mine)
    on conflict (event_id) do nothing
  )
  select name from mine`;

const columnsOf = (tasks: readonly OpenedTask[]): readonly unknown[] => [
  tasks.map(({ eventId }) => eventId),
  tasks.map(({ forwardingId }) => forwardingId),
  tasks.map(({ recipient }) => recipient),
  tasks.map(({ position }) => String(position)),
];
