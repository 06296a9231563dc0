import type { CommandId, RecordedEvent, StreamName } from '#kernel';

import type { Receipt } from '../event-store.port.ts';

/** What outlives a store in memory: open another store on it to have a second process, or the same one after a crash. */
export interface MemoryLog {
  readonly events: RecordedEvent[];
  /** The same events once more, by stream. */
  readonly streams: Map<StreamName, RecordedEvent[]>;
  readonly receipts: Map<CommandId, Receipt>;
  readonly wakes: Set<() => void>;
}

export const createMemoryLog = (): MemoryLog => ({
  events: [],
  streams: new Map(),
  receipts: new Map(),
  wakes: new Set(),
});
