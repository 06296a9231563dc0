import type { ResolvedEvent } from '@kurrent/kurrentdb-client';

import type { CommandId, EventId, EventMetadata, JsonObject, Position, RecordedEvent, StreamName } from '#kernel';
import { commandId, position, streamName } from '#kernel';

import type { PreparedEvent } from '../request/prepare-append.ts';

/** The server takes metadata only as a flat list of texts, so ours travels in one of them. */
export interface StoredMetadata {
  readonly commandId: string;
  readonly schemaVersion: string;
  /** Ours, from 1 and without gaps; the server's revision counts guards as well. */
  readonly version: string;
  readonly metadata: string;
}

export const storedEvent = (event: PreparedEvent, command: CommandId, version: number) => {
  const metadata: StoredMetadata = {
    commandId: command,
    schemaVersion: String(event.schemaVersion),
    version: String(version),
    metadata: event.metadata,
  };
  return {
    id: event.eventId,
    type: event.type,
    contentType: 'application/json' as const,
    data: JSON.parse(event.data) as JsonObject,
    metadata: { ...metadata },
  };
};

type Stored = NonNullable<ResolvedEvent['event']>;

/** @throws Error when what lies in the stream was not written by this adapter, or cannot be read. */
export const recordedEvent = (stored: Stored): RecordedEvent => {
  const { commandId: command, schemaVersion, version, metadata } = storedMetadata(stored);
  if (!stored.isJson || typeof stored.data !== 'object') throw unreadable(stored, 'data', 'a JSON object');
  return {
    eventId: stored.id as EventId,
    commandId: commandId(command),
    stream: streamName(stored.streamId) satisfies StreamName,
    version: Number(version),
    position: positionOf(stored),
    type: stored.type,
    schemaVersion: Number(schemaVersion),
    data: stored.data as JsonObject,
    metadata: parsed(stored, metadata) as EventMetadata,
  };
};

/** A place in the server's log, in bytes: comparable and increasing, never dense. */
export const positionOf = (stored: Stored): Position => {
  const found = stored.position;
  if (found === undefined) throw unreadable(stored, 'position', 'one, as servers from 22.6 give it');
  if (found.commit !== found.prepare)
    throw unreadable(stored, 'position', 'commit and prepare position to be the same');
  return position(String(found.commit));
};

export const storedMetadata = (stored: Stored): StoredMetadata => {
  const found: unknown = stored.metadata;
  if (
    typeof found === 'object' &&
    found !== null &&
    names.every((name) => typeof Reflect.get(found, name) === 'string')
  )
    return found as StoredMetadata;
  throw unreadable(stored, 'metadata', `the texts ${names.join(', ')}`);
};

const names = ['commandId', 'schemaVersion', 'version', 'metadata'] as const;

const parsed = (stored: Stored, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(stored, 'metadata', 'JSON');
  }
};

const unreadable = ({ streamId, revision, type }: Stored, what: string, expected: string): Error =>
  new Error(
    `Event ${type} at revision ${String(revision)} of ${streamId}: its ${what} is not as expected: ${expected}.`,
  );
