import type pg from 'pg';

import type { TaskOpened } from '#council/events';
import type { EventId, Instant, IsoDate } from '#kernel';
import { instant, isoDate } from '#kernel';

const CONSUMER = 'inbox';

/** When the task came to lie in the inbox. The first delivery's, whichever worker asks and however often. */
export interface InboxEntry {
  readonly deliveredAt: Instant;
  readonly deliveredOn: IsoDate;
}

export interface Delivery extends InboxEntry {
  readonly eventId: EventId;
  readonly task: TaskOpened['data'];
}

/** Entry and receipt in one statement, hence both or none; a second time changes nothing and answers with the first. */
export const putIntoInbox = async (pool: pg.Pool, delivery: Delivery): Promise<InboxEntry> => {
  const { eventId, task, deliveredAt, deliveredOn } = delivery;
  await pool.query(
    `with receipt as (
       insert into forwarding.receipts (consumer, event_id) values ('${CONSUMER}', $1) on conflict do nothing
     )
     insert into forwarding.inbox (event_id, forwarding_id, recipient, purpose, delivered_at, delivered_on)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (event_id) do nothing`,
    [eventId, task.forwardingId, task.recipient, task.purpose, deliveredAt, deliveredOn],
  );
  // A statement of its own: it sees what a worker that was faster has committed meanwhile.
  const { rows } = await pool.query<{ delivered_at: Date; delivered_on: string }>(
    'select delivered_at, delivered_on::text from forwarding.inbox where event_id = $1',
    [eventId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`Inbox entry of event ${eventId}: found none, expected the one just written.`);
  return { deliveredAt: instant(row.delivered_at.toISOString()), deliveredOn: isoDate(row.delivered_on) };
};
