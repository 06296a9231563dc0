import type { Brand } from './brand.ts';
import type { JsonObject } from './json.ts';
import type { Instant, IsoDate } from './time.ts';

/** A UUID given by whoever sends the command. The same id means the same command, for ever. */
export type CommandId = Brand<string, 'CommandId'>;

/** A UUID derived from the command's id and the event's place in it, so a retry makes the same ids. */
export type EventId = Brand<string, 'EventId'>;

/** `<aggregate>-<id>`, lower case: two streams never differ by case only. */
export type StreamName = Brand<string, 'StreamName'>;

/** Who recorded it. `id` is an account id, never a name: names are erasable, events are not. */
export interface Actor {
  readonly id: string;
  readonly role: 'council-office' | 'department' | 'auditor' | 'administrator' | 'system';
}

/** A fact as a decider states it: what happened, without who and when. */
export interface DomainEvent {
  readonly type: string;
  readonly data: object;
}

/** Who, when, for whom and why; the same for every event of one command. */
export interface EventMetadata {
  /** The day on which it was legally so. May lie before `recordedAt` by years. */
  readonly occurredOn: IsoDate;
  /** When we knew: our clock, in milliseconds. Never use it for order. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  /** For whom the actor acted ("i. A.", "i. V. Dezernat II"); null when in their own right. */
  readonly mandate: string | null;
  readonly reason: string | null;
  /** Shared by everything that follows from one request from outside. */
  readonly correlationId: string;
  /** The event or command this one answers; null when a person began it. */
  readonly causationId: string | null;
}

/** An event on its way into the store. */
export interface NewEvent {
  readonly type: string;
  /** Version of the shape of `data`; older ones are lifted by upcasters when read. */
  readonly schemaVersion: number;
  readonly data: JsonObject;
  readonly metadata: EventMetadata;
}

/** An event as the log keeps it. */
export interface RecordedEvent extends NewEvent {
  readonly eventId: EventId;
  readonly commandId: CommandId;
  readonly stream: StreamName;
  /** Place in its stream, from 1, without gaps. */
  readonly version: number;
  readonly position: Position;
}

/** Place in the whole log. Opaque and comparable; not every store's positions are dense. */
export type Position = Brand<bigint, 'Position'>;

/** Before the first event. */
export const START = 0n as Position;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const streamPattern = /^[a-z][a-z0-9]*-[a-z0-9][a-z0-9.-]{0,199}$/;

/** @throws RangeError when the text is no lower-case UUID. */
export const commandId = (text: string): CommandId => {
  if (uuidPattern.test(text)) return text as CommandId;
  throw new RangeError(`Not a command id: found ${JSON.stringify(text)}, expected a lower-case UUID.`);
};

/** @throws RangeError when the text is not `<aggregate>-<id>` in lower-case letters, digits, dots and hyphens. */
export const streamName = (text: string): StreamName => {
  if (streamPattern.test(text)) return text as StreamName;
  throw new RangeError(`Not a stream name: found ${JSON.stringify(text)}, expected <aggregate>-<id> in lower case.`);
};

/** @throws RangeError when the text is no non-negative whole number. */
export const position = (text: string): Position => {
  if (/^\d{1,19}$/.test(text)) return BigInt(text) as Position;
  throw new RangeError(`Not a position: found ${JSON.stringify(text)}, expected a whole number from 0.`);
};
