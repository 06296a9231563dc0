import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { Position } from '#kernel';
import { position } from '#kernel';

import { LIVE } from './table-ddl.ts';

export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  /** Everything up to here is in the pages, or waits behind an incident. */
  readonly position: Position;
  readonly head: Position;
  readonly lag: {
    /** Counted up to 10 000 where positions are not dense. */
    readonly events: number;
    /** Since the oldest event that is not in the pages was recorded; 0 when there is none. */
    readonly seconds: number;
  };
  /** Whether a worker holds the lease at this moment. */
  readonly running: boolean;
  readonly incidents: readonly OpenIncident[];
}

export interface OpenIncident {
  /** Of the poison event; names the incident together with the projection. */
  readonly position: Position;
  readonly stream: string;
  readonly version: number;
  readonly eventType: string;
  readonly page: string | null;
  readonly cause: string;
  readonly attempts: number;
  readonly openedAt: Date;
  readonly parkedStreams: number;
}

const MOST_COUNTED = 10_000;

export const projectionStatus = async (pool: pg.Pool, store: EventStore): Promise<readonly ProjectionStatus[]> => {
  const { rows } = await pool.query<{ name: string; version: number; position: string; running: boolean }>(
    `select name, version, position, owner is not null and lease_until > clock_timestamp() as running
     from ${LIVE}.projection order by name`,
  );
  // Asked after the checkpoints, so that none is found ahead of it.
  const head = await store.head();
  const incidents = await openIncidents(pool);
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      position: position(row.position),
      head,
      lag: await lagOf(store, position(row.position), head),
      incidents: incidents.get(row.name) ?? [],
    })),
  );
};

const lagOf = async (store: EventStore, at: Position, head: Position): Promise<ProjectionStatus['lag']> => {
  if (at >= head) return { events: 0, seconds: 0 };
  const limit = store.densePositions ? 1 : MOST_COUNTED;
  const waiting = await store.readAll({ after: at, upTo: head, limit });
  const [oldest] = waiting;
  const since = oldest === undefined ? Date.now() : Date.parse(oldest.metadata.recordedAt);
  return {
    events: store.densePositions ? Number(head - at) : waiting.length,
    seconds: Math.max(0, (Date.now() - since) / 1000),
  };
};

interface IncidentRow {
  readonly projection: string;
  readonly position: string;
  readonly stream: string;
  readonly version: number;
  readonly event_type: string;
  readonly page: string | null;
  readonly cause: string;
  readonly attempts: number;
  readonly opened_at: Date;
  readonly parked: number;
}

const openIncidents = async (pool: pg.Pool): Promise<ReadonlyMap<string, readonly OpenIncident[]>> => {
  const { rows } = await pool.query<IncidentRow>(
    `select i.projection, i.position, i.stream, i.version, i.event_type, i.page, i.cause, i.attempts, i.opened_at,
            (select count(*)::integer from ${LIVE}.parked_stream p
             where p.projection = i.projection and p.incident = i.position) as parked
     from ${LIVE}.incident i where i.resolved_at is null order by i.position`,
  );
  const open = Map.groupBy(rows, ({ projection }) => projection);
  return new Map([...open].map(([name, found]) => [name, found.map(incidentOf)]));
};

const incidentOf = (row: IncidentRow): OpenIncident => ({
  position: position(row.position),
  stream: row.stream,
  version: row.version,
  eventType: row.event_type,
  page: row.page,
  cause: row.cause,
  attempts: row.attempts,
  openedAt: row.opened_at,
  parkedStreams: row.parked,
});
