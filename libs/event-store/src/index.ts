export { AppendConflict, CommandIdReused, EventRefused, StoreUnavailable } from './errors.ts';
export type {
  AppendRequest,
  AppendResult,
  EventStore,
  ExpectedVersion,
  LogIdentity,
  LogReading,
  Receipt,
  StreamReading,
  StreamWrite,
} from './event-store.port.ts';
export type { Following } from './follow.ts';
export { follow } from './follow.ts';
export { MoveUnfinished, OtherLog, beginMove, endMove, followOneLog, followedLog } from './follow-one-log.ts';
export type { CrashPoints, MemoryEventStoreOptions } from './memory/memory-event-store.ts';
export { createMemoryEventStore } from './memory/memory-event-store.ts';
export type { MemoryLog } from './memory/memory-log.ts';
export { createMemoryLog } from './memory/memory-log.ts';
export { eventLogSchema } from './postgres/event-log.schema.ts';
export type { KurrentdbEventStoreOptions } from './kurrentdb/kurrentdb-event-store.ts';
export { createKurrentdbEventStore } from './kurrentdb/kurrentdb-event-store.ts';
export type { PostgresEventStoreOptions } from './postgres/postgres-event-store.ts';
export { createPostgresEventStore } from './postgres/postgres-event-store.ts';
export type { EventStoreChoice } from './open-event-store.ts';
export { openEventStore, openStore } from './open-event-store.ts';
export { readWholeStream } from './read-whole-stream.ts';
