import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { Position } from '#kernel';
import { START, position } from '#kernel';

import { FORWARDER } from './forwarder/start-forwarder.ts';

export interface ForwardingStatus {
  /** Up to here every opened task has been given to the queue. */
  readonly position: Position;
  readonly head: Position;
  /** Given to the queue and, as far as the forwarder has read, not delivered. */
  readonly underWay: number;
  readonly openIncidents: number;
}

export const forwardingStatus = async (pool: pg.Pool, store: Pick<EventStore, 'head'>): Promise<ForwardingStatus> => {
  const { rows } = await pool.query<{ position: string | null; under_way: number; incidents: number }>(
    `select (select position::text from forwarding.consumers where name = $1) as position,
            (select count(*)::int from forwarding.tasks where state = 'queued') as under_way,
            (select count(*)::int from forwarding.incidents where closed_at is null) as incidents`,
    [FORWARDER],
  );
  const [row] = rows;
  return {
    position: row?.position == null ? START : position(row.position),
    head: await store.head(),
    underWay: row?.under_way ?? 0,
    openIncidents: row?.incidents ?? 0,
  };
};
