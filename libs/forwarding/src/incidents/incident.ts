import type pg from 'pg';

import type { Clock, EventId } from '#kernel';

import type { ForwardingJob, ForwardingQueue } from '../queue/forwarding-queue.port.ts';
import { jobIdOf } from '../queue/job-id.ts';

/** A task the queue has given up on. It waits for a person; nothing else will try it again. */
export interface Incident {
  /** A bigint in decimal digits. */
  readonly incidentId: string;
  readonly eventId: string;
  readonly forwardingId: string;
  /** The last attempt's error, for whoever is to find the reason. */
  readonly cause: string;
  readonly attempts: number;
  readonly openedAt: string;
}

export interface OpenIncident {
  readonly pool: pg.Pool;
  readonly job: ForwardingJob;
  readonly cause: string;
  readonly attempts: number;
  readonly clock: Clock;
}

/** A task has at most one open incident; the latest cause is kept. */
export const openIncident = async ({ pool, job, cause, attempts, clock }: OpenIncident): Promise<void> => {
  await pool.query(
    `insert into forwarding.incidents (event_id, forwarding_id, cause, attempts, opened_at) values ($1, $2, $3, $4, $5)
     on conflict (event_id) where closed_at is null
     do update set cause = excluded.cause, attempts = excluded.attempts`,
    [job.eventId, job.forwardingId, cause, attempts, clock.now()],
  );
};

/** Oldest first. */
export const openIncidents = async (pool: pg.Pool): Promise<readonly Incident[]> => {
  const { rows } = await pool.query<IncidentRow>(
    `select incident_id::text, event_id, forwarding_id, cause, attempts, opened_at
       from forwarding.incidents where closed_at is null order by incident_id`,
  );
  return rows.map((row) => ({
    incidentId: row.incident_id,
    eventId: row.event_id,
    forwardingId: row.forwarding_id,
    cause: row.cause,
    attempts: row.attempts,
    openedAt: row.opened_at.toISOString(),
  }));
};

interface IncidentRow {
  readonly incident_id: string;
  readonly event_id: string;
  readonly forwarding_id: string;
  readonly cause: string;
  readonly attempts: number;
  readonly opened_at: Date;
}

/** The task has arrived after all. */
export const closeIncidentOf = async (pool: pg.Pool, eventId: EventId, clock: Clock): Promise<void> => {
  await pool.query(
    `update forwarding.incidents set closed_at = $2, closed_by = 'delivery' where event_id = $1 and closed_at is null`,
    [eventId, clock.now()],
  );
};

export interface RetryIncident {
  readonly pool: pg.Pool;
  readonly queue: Pick<ForwardingQueue, 'restore'>;
  readonly incidentId: string;
  /** The account id of the person who says the reason is gone. */
  readonly by: string;
  readonly clock: Clock;
}

/**
 * Closes the incident and gives the task all its attempts again. False when no such incident is open. When the queue is
 * away after the closing, the reconciler asks it again.
 */
export const retryIncident = async ({ pool, queue, incidentId, by, clock }: RetryIncident): Promise<boolean> => {
  const { rows } = await pool.query<{ event_id: EventId; forwarding_id: string; recipient: string | null }>(
    `update forwarding.incidents as incident set closed_at = $2, closed_by = $3
      where incident_id = $1 and closed_at is null
      returning event_id, forwarding_id,
                (select recipient from forwarding.tasks where tasks.event_id = incident.event_id) as recipient`,
    [incidentId, clock.now(), by],
  );
  const [row] = rows;
  if (row === undefined) return false;
  const { event_id: eventId, forwarding_id: forwardingId, recipient } = row;
  await queue.restore([{ jobId: jobIdOf(eventId, recipient), forwardingId, eventId }]);
  return true;
};
