export { assertNever } from './assert-never.ts';
export type { Brand } from './brand.ts';
export type { Clock } from './clock.ts';
export type { Decider } from './decider.ts';
export type {
  Actor,
  CommandId,
  DomainEvent,
  EventId,
  EventMetadata,
  NewEvent,
  Position,
  RecordedEvent,
  StreamName,
} from './event.ts';
export { START, commandId, position, streamName } from './event.ts';
export type { JsonObject, JsonValue } from './json.ts';
export type { RoomSchema } from './room-schema.ts';
export { APPLICATION_ROLE } from './room-schema.ts';
export { Rejection } from './rejection.ts';
export type { Instant, IsoDate } from './time.ts';
export { addDays, instant, isInstant, isIsoDate, isoDate } from './time.ts';
export type { Upcaster, UpcasterRegistry } from './upcast.ts';
export { upcast, upcasterRegistry } from './upcast.ts';
