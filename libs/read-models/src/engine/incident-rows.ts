import type { StreamName } from '#kernel';
import { streamName } from '#kernel';

import type { Incident, Parking } from './fold-batch.ts';
import type { Queryable } from './page-rows.ts';
import { LIVE } from './table-ddl.ts';

export const loadParking = async (database: Queryable, projection: string): Promise<Parking> => {
  const { rows: streams } = await database.query<{ stream: string; from_version: number; incident: string }>(
    `select stream, from_version, incident from ${LIVE}.parked_stream where projection = $1`,
    [projection],
  );
  const { rows: pages } = await database.query<{ page: string; position: string }>(
    `select page, position from ${LIVE}.incident
     where projection = $1 and resolved_at is null and page is not null`,
    [projection],
  );
  return {
    streams: new Map(
      streams.map(({ stream, from_version, incident }) => [
        streamName(stream),
        { fromVersion: from_version, incident: BigInt(incident) },
      ]),
    ),
    pages: new Map(pages.map(({ page, position }) => [page, BigInt(position)])),
  };
};

export const copyOf = ({ streams, pages }: Parking): Parking => ({ streams: new Map(streams), pages: new Map(pages) });

/** Opens incidents; one that was open or resolved before at that event is open again, and counts its attempts. */
export const saveIncidents = async (
  database: Queryable,
  projection: string,
  incidents: readonly Incident[],
): Promise<void> => {
  for (const { poison, page, cause } of incidents) {
    await database.query(
      `insert into ${LIVE}.incident (projection, position, stream, version, event_id, event_type, page, cause)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (projection, position) do update
       set cause = excluded.cause, page = excluded.page, resolved_at = null, attempts = incident.attempts + 1`,
      [projection, String(poison.position), poison.stream, poison.version, poison.eventId, poison.type, page, cause],
    );
  }
};

/** Streams parked by now that were not before. */
export const saveParkedStreams = async (
  database: Queryable,
  projection: string,
  parked: Parking['streams'],
  known: ReadonlyMap<StreamName, unknown>,
): Promise<void> => {
  for (const [stream, { fromVersion, incident }] of parked) {
    if (known.has(stream)) continue;
    await database.query(
      `insert into ${LIVE}.parked_stream (projection, stream, from_version, incident) values ($1, $2, $3, $4)`,
      [projection, stream, fromVersion, String(incident)],
    );
  }
};
