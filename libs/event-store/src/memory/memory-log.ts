import type { CommandId, RecordedEvent, StreamName } from '#kernel';

import type { Receipt } from '../event-store.port.ts';

/** What outlives a store in memory: open another store on it to have a second process, or the same one after a crash. */
export interface MemoryLog {
  readonly logId: string;
  readonly events: RecordedEvent[];
  /** The same events once more, by stream. */
  readonly streams: Map<StreamName, RecordedEvent[]>;
  readonly receipts: Map<CommandId, Receipt>;
  readonly wakes: Set<() => void>;
}

/** Whoever has several at once gives each an id of its own. */
export const createMemoryLog = ({ logId = 'memory' }: { readonly logId?: string } = {}): MemoryLog => ({
  logId,
  events: [],
  streams: new Map(),
  receipts: new Map(),
  wakes: new Set(),
});
