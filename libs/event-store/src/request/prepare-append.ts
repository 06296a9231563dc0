import type { CommandId, EventId, Instant, NewEvent, StreamName } from '#kernel';
import { commandId, streamName } from '#kernel';

import { EventRefused } from '../errors.ts';
import type { AppendRequest, ExpectedVersion, StreamWrite } from '../event-store.port.ts';
import { eventIdOf } from './event-id.ts';
import { refuseIncompleteMetadata } from './refuse-incomplete-metadata.ts';
import { refuseNotJson } from './refuse-not-json.ts';
import { shown } from './shown.ts';

/** Of one event: its data and metadata as JSON in UTF-8. */
export const MAX_EVENT_BYTES = 1024 * 1024;
/** Of one request. Appends wait for each other, so a giant one would hold up everybody. */
export const MAX_REQUEST_BYTES = 16 * 1024 * 1024;

const MAX_VERSION = 2 ** 31 - 1;
const typePattern = /^[A-Za-z][A-Za-z0-9]{0,99}$/;

/** An event found fit to be kept, written out once. */
export interface PreparedEvent {
  readonly eventId: EventId;
  readonly type: string;
  readonly schemaVersion: number;
  /** JSON text. */
  readonly data: string;
  /** JSON text. */
  readonly metadata: string;
  readonly recordedAt: Instant;
}

export interface PreparedWrite {
  readonly stream: StreamName;
  readonly expected: ExpectedVersion;
  readonly events: readonly PreparedEvent[];
}

export interface PreparedAppend {
  readonly commandId: CommandId;
  readonly contentHash: string;
  readonly writes: readonly PreparedWrite[];
  /** Of all its events, as `MAX_EVENT_BYTES` counts them. */
  readonly bytes: number;
}

/**
 * What every adapter does first, so that all of them keep and refuse the same.
 *
 * @throws EventRefused
 */
export const prepareAppend = (request: AppendRequest): PreparedAppend => {
  refuseName(() => commandId(request.commandId), '/commandId', 'a lower-case UUID');
  if (typeof request.contentHash !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(request.contentHash)) {
    throw new EventRefused('/contentHash', shown(request.contentHash), '1 to 128 visible ASCII characters');
  }
  refuseRepeatedStreams(request.writes);
  const measure = { index: 0, bytes: 0 };
  const writes = request.writes.map((write, place) => prepareWrite(request.commandId, write, { place, measure }));
  if (measure.index === 0) throw new EventRefused('/writes', 'no event', 'at least one');
  return { commandId: request.commandId, contentHash: request.contentHash, writes, bytes: measure.bytes };
};

interface Place {
  readonly place: number;
  readonly measure: { index: number; bytes: number };
}

const prepareWrite = (command: CommandId, write: StreamWrite, { place, measure }: Place): PreparedWrite => {
  const path = `/writes/${place}`;
  refuseName(() => streamName(write.stream), `${path}/stream`, '<aggregate>-<id> in lower case');
  refuseExpected(write.expected, `${path}/expected`);
  const events = write.events.map((event, number) => {
    const eventPath = `${path}/events/${number}`;
    const prepared = prepareEvent(event, eventIdOf(command, measure.index), eventPath);
    measure.index += 1;
    measure.bytes += bytesOf(prepared, eventPath);
    if (measure.bytes > MAX_REQUEST_BYTES) {
      throw new EventRefused('/writes', `${measure.bytes} bytes`, `at most ${MAX_REQUEST_BYTES} bytes`);
    }
    return prepared;
  });
  return { stream: write.stream, expected: write.expected, events };
};

const prepareEvent = (event: NewEvent, eventId: EventId, path: string): PreparedEvent => {
  const { type, schemaVersion, data, metadata } = event;
  if (!typePattern.test(type)) throw new EventRefused(`${path}/type`, shown(type), 'letters and digits');
  if (!Number.isSafeInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > MAX_VERSION) {
    throw new EventRefused(`${path}/schemaVersion`, shown(schemaVersion), 'a whole number from 1');
  }
  refuseNotObject(data, `${path}/data`);
  refuseNotObject(metadata, `${path}/metadata`);
  refuseNotJson(data, `${path}/data`);
  refuseNotJson(metadata, `${path}/metadata`);
  refuseIncompleteMetadata(metadata, `${path}/metadata`);
  const { recordedAt } = metadata;
  return { eventId, type, schemaVersion, data: JSON.stringify(data), metadata: JSON.stringify(metadata), recordedAt };
};

const bytesOf = ({ data, metadata }: PreparedEvent, path: string): number => {
  const bytes = Buffer.byteLength(data) + Buffer.byteLength(metadata);
  if (bytes <= MAX_EVENT_BYTES) return bytes;
  throw new EventRefused(path, `${bytes} bytes`, `at most ${MAX_EVENT_BYTES} bytes`);
};

const refuseNotObject = (value: unknown, path: string): void => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new EventRefused(path, shown(value), 'an object');
};

const refuseExpected = (expected: ExpectedVersion, path: string): void => {
  if (expected === 'none' || expected === 'exists') return;
  const exactly: unknown = typeof expected === 'object' ? Reflect.get(expected, 'exactly') : undefined;
  if (Number.isSafeInteger(exactly) && Number(exactly) >= 1 && Number(exactly) <= MAX_VERSION) return;
  throw new EventRefused(path, shown(expected), '"none", "exists" or { exactly: a number from 1 }');
};

const refuseRepeatedStreams = (writes: readonly StreamWrite[]): void => {
  const seen = new Set<string>();
  for (const [place, { stream }] of writes.entries()) {
    if (seen.has(stream)) throw new EventRefused(`/writes/${place}/stream`, `${stream} again`, 'each stream once');
    seen.add(stream);
  }
};

const refuseName = (parse: () => string, path: string, expected: string): void => {
  try {
    parse();
  } catch (error) {
    throw new EventRefused(path, error instanceof RangeError ? error.message : String(error), expected);
  }
};
