import type { CommandId, EventId, EventMetadata, JsonObject, Position, RecordedEvent, StreamName } from '#kernel';

export const EVENT_COLUMNS = 'position, stream, version, event_id, command_id, type, schema_version, data, metadata';

/** One row of `EVENT_COLUMNS`, all values as text. */
export type EventRow = readonly [
  position: string,
  stream: string,
  version: string,
  eventId: string,
  commandId: string,
  type: string,
  schemaVersion: string,
  data: string,
  metadata: string,
];

/** The one place where rows become events: what is in the table was checked when it was appended. */
export const recordedEventOf = (row: readonly [...EventRow, ...unknown[]]): RecordedEvent => ({
  eventId: row[3] as EventId,
  commandId: row[4] as CommandId,
  stream: row[1] as StreamName,
  version: Number(row[2]),
  position: BigInt(row[0]) as Position,
  type: row[5],
  schemaVersion: Number(row[6]),
  data: JSON.parse(row[7]) as JsonObject,
  metadata: JSON.parse(row[8]) as EventMetadata,
});
