import type { ResolvedEvent } from '@kurrent/kurrentdb-client';

import type { CommandId, EventId, EventMetadata, JsonObject, Position, RecordedEvent } from '#kernel';
import { commandId, position, streamName } from '#kernel';

import type { PreparedEvent } from '../request/prepare-append.ts';
import { shown } from '../request/shown.ts';
import type { LogNames } from './log-names.ts';
import { BOOKKEEPING } from './log-names.ts';

type Stored = NonNullable<ResolvedEvent['event']>;

export type StoredPosition = NonNullable<Stored['position']>;

/** The server takes metadata only as a flat list of texts, so ours travels in one of them. */
interface StoredMetadata {
  readonly commandId: string;
  readonly schemaVersion: string;
  /** Ours, from 1 and without gaps; the server's revision counts guards as well. */
  readonly version: string;
  readonly metadata: string;
}

const fields = ['commandId', 'schemaVersion', 'version', 'metadata'] as const;

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

/** @throws Error naming the event, when it was not written by this adapter or cannot be read. */
export const recordedEvent = (stored: Stored, names: LogNames): RecordedEvent => {
  const { commandId: command, schemaVersion, version, metadata } = storedMetadata(stored);
  const { data } = stored;
  if (!stored.isJson || !isObject(data)) throw unreadable(stored, 'data', data, 'a JSON object');
  return {
    eventId: stored.id as EventId,
    commandId: named(stored, 'commandId', () => commandId(command)),
    stream: named(stored, 'stream', () => streamName(names.nameOf(stored.streamId))),
    version: wholeNumber(stored, 'version', version),
    position: positionOf(stored),
    type: stored.type,
    schemaVersion: wholeNumber(stored, 'schemaVersion', schemaVersion),
    data,
    metadata: parsed(stored, metadata) as EventMetadata,
  };
};

/** It came out of the server as JSON: what is an object is one of JSON's. */
const isObject = (data: unknown): data is JsonObject =>
  typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof Uint8Array);

/** What our counting says of the stream's length at this event; a guard carries it on, also on a stream without facts. */
export const storedVersion = (stored: Stored): number => {
  const { version } = storedMetadata(stored);
  return stored.type === BOOKKEEPING.guard && version === '0' ? 0 : wholeNumber(stored, 'version', version);
};

const NOWHERE = 2n ** 63n;

/**
 * A place in the server's log, in bytes: comparable and increasing, never dense. It is the prepare position, which every
 * record has to itself; records of one transaction may share a commit position.
 */
export const positionOf = (stored: Stored): Position => {
  const found = stored.position?.prepare;
  if (found === undefined || found >= NOWHERE) throw unreadable(stored, 'position', found, 'a place in the log');
  return position(String(found));
};

const storedMetadata = (stored: Stored): StoredMetadata => {
  const found: unknown = stored.metadata;
  const isComplete = (value: unknown): value is StoredMetadata =>
    typeof value === 'object' && value !== null && fields.every((name) => typeof Reflect.get(value, name) === 'string');
  if (isComplete(found)) return found;
  throw unreadable(stored, 'metadata', found, `the texts ${fields.join(', ')}`);
};

const parsed = (stored: Stored, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(stored, 'metadata', text, 'JSON');
  }
};

const named = <T>(stored: Stored, what: string, parse: () => T): T => {
  try {
    return parse();
  } catch (error) {
    throw unreadable(stored, what, error instanceof Error ? error.message : error, 'one of ours');
  }
};

const wholeNumber = (stored: Stored, what: string, text: string): number => {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw unreadable(stored, what, text, 'a whole number from 1');
};

const SHOWN = 80;

const unreadable = ({ streamId, revision, type }: Stored, what: string, found: unknown, expected: string): Error =>
  new Error(
    `Event ${type}, revision ${revision} of ${streamId}, ${what}: found ${shown(found).slice(0, SHOWN)}, expected ${expected}.`,
  );
