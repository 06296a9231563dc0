export { AppendConflict, CommandIdReused, EventRefused, StoreUnavailable } from './errors.ts';
export type {
  AppendRequest,
  AppendResult,
  EventStore,
  ExpectedVersion,
  LogReading,
  Receipt,
  StreamReading,
  StreamWrite,
} from './event-store.port.ts';
