import type { CommandId, Instant, NewEvent, Position, RecordedEvent, StreamName } from '#kernel';

/**
 * What must be true of a stream for the append to happen. There is no "any": a writer who does not know what it writes
 * upon does not know what it decided.
 * - `none`: the stream has no event yet; of two racing creates exactly one wins.
 * - `exists`: it has at least one event, whatever its version.
 * - `{ exactly }`: its last version is this number (from 1).
 */
export type ExpectedVersion = 'none' | 'exists' | { readonly exactly: number };

/** Events for one stream. Without events it is a check only: the append fails when the expectation does. */
export interface StreamWrite {
  readonly stream: StreamName;
  readonly expected: ExpectedVersion;
  readonly events: readonly NewEvent[];
}

export interface AppendRequest {
  /** The same id gives the original result again, for ever. */
  readonly commandId: CommandId;
  /** Digest of what the sender wanted. The same id with another digest is refused (`CommandIdReused`). */
  readonly contentHash: string;
  /** All or nothing. Each stream at most once, at least one event in all. */
  readonly writes: readonly StreamWrite[];
}

export interface AppendResult {
  /** Of the last event written. */
  readonly position: Position;
  /** Last version of every stream that was written, in the order of the request. */
  readonly versions: readonly { readonly stream: StreamName; readonly version: number }[];
  /** True when this command had been recorded before and this is its original result. */
  readonly repeated: boolean;
}

export interface Receipt {
  readonly contentHash: string;
  readonly result: Omit<AppendResult, 'repeated'>;
}

export interface StreamReading {
  readonly stream: StreamName;
  /** Versions greater than this; 0 reads from the start. */
  readonly afterVersion?: number;
  /** Events recorded later in the log are left out. */
  readonly upTo?: Position;
  /** At most this many, 1 to 10 000. Page on with the last version read. */
  readonly limit: number;
}

export interface LogReading {
  /** Positions greater than this. `START` reads from the beginning. */
  readonly after: Position;
  readonly upTo?: Position;
  /** Types of events that are left out, for a reader whom they do not concern. */
  readonly except?: readonly string[];
  /** At most this many, 1 to 10 000. Page on with the last position read. */
  readonly limit: number;
}

/** Which log it is: two stores with the same id are views of one log, whatever process opened them. */
export interface LogIdentity {
  readonly store: 'postgres' | 'memory' | 'kurrentdb';
  /** Given once, when the log was begun. A copy on another store has one of its own. */
  readonly logId: string;
}

/**
 * Keeps facts in order. Positions increase in commit order, and a reader that has seen position p never meets a smaller
 * one later. On PostgreSQL and in memory they are dense as well (1, 2, 3 …), on KurrentDB they are not: see
 * `densePositions`.
 */
export interface EventStore {
  readonly densePositions: boolean;
  /** Positions mean something only together with it. */
  readonly identity: () => Promise<LogIdentity>;
  /**
   * @throws AppendConflict when an expectation does not hold; nothing is written.
   * @throws CommandIdReused when the id is known with another content hash; nothing is written.
   * @throws EventRefused when an event cannot be kept (not JSON, NUL or lone surrogate, over 1 MiB, over 16 MiB in all);
   *   nothing is written.
   * @throws StoreUnavailable when the store cannot be reached. It may have been written: repeat with the same id.
   */
  readonly append: (request: AppendRequest) => Promise<AppendResult>;
  /** What this command led to, or null when it never was recorded. */
  readonly receiptOf: (commandId: CommandId) => Promise<Receipt | null>;
  /** Ascending by version; empty for a stream that does not exist. Fewer than `limit` means there are no more yet. */
  readonly readStream: (reading: StreamReading) => Promise<readonly RecordedEvent[]>;
  /** Ascending by position. Fewer than `limit` means there are no more yet. */
  readonly readAll: (reading: LogReading) => Promise<readonly RecordedEvent[]>;
  /** Position of the last event; `START` when the log is empty. */
  readonly head: () => Promise<Position>;
  /**
   * The greatest position recorded at or before the moment; `START` when there is none. What lies up to it is "what we
   * knew then". A clock that jumped back does not tear a hole: everything before that position counts as known.
   */
  readonly positionAt: (moment: Instant) => Promise<Position>;
  /**
   * Calls `wake` soon after something was appended, by whichever process. A hint only: it may be lost or come twice, so
   * a reader polls as well (`follow` does). Returns how to stop.
   */
  readonly onAppend: (wake: () => void) => Promise<() => Promise<void>>;
  /** Ends connections. Appends under way are finished first. */
  readonly close: () => Promise<void>;
}
