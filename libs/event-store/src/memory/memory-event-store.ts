import type { CommandId, EventMetadata, JsonObject, Position, RecordedEvent, StreamName } from '#kernel';
import { START, position } from '#kernel';

import { AppendConflict, CommandIdReused, StoreUnavailable } from '../errors.ts';
import type { AppendRequest, AppendResult, EventStore, ExpectedVersion } from '../event-store.port.ts';
import type { PreparedAppend, PreparedWrite } from '../request/prepare-append.ts';
import { prepareAppend } from '../request/prepare-append.ts';
import { refuseLimit } from '../request/refuse-limit.ts';
import type { MemoryLog } from './memory-log.ts';
import { createMemoryLog } from './memory-log.ts';

/** Where a simulation may pull the plug. What a hook throws becomes the cause of a `StoreUnavailable`. */
export interface CrashPoints {
  /** Nothing is written yet. */
  readonly beforeCommit?: (request: AppendRequest) => void;
  /** Everything is written; only the answer gets lost. */
  readonly afterCommit?: (request: AppendRequest, result: AppendResult) => void;
}

export interface MemoryEventStoreOptions {
  readonly log?: MemoryLog;
  readonly crash?: CrashPoints;
}

/** The log in memory, for simulations and tests: the same rules, no chance and no clock. Gone with its process. */
export const createMemoryEventStore = (options: MemoryEventStoreOptions = {}): EventStore => {
  const { log = createMemoryLog(), crash = {} } = options;
  const own = new Set<() => void>();
  let closed = false;

  const refuseClosed = (): void => {
    if (closed) throw new StoreUnavailable('The event log did not answer: this store was closed.', null);
  };

  const commit = (request: AppendRequest, append: PreparedAppend): AppendResult => {
    const receipt = log.receipts.get(append.commandId);
    if (receipt !== undefined && receipt.contentHash !== append.contentHash) {
      throw new CommandIdReused(append.commandId);
    }
    if (receipt !== undefined) return { ...receipt.result, repeated: true };
    for (const write of append.writes) refuseConflict(write, lastVersion(log, write.stream));
    orLoseAnswer(() => crash.beforeCommit?.(request));
    const written = append.writes.filter(({ events }) => events.length > 0);
    for (const write of written) record(log, append.commandId, write);
    const versions = written.map(({ stream }) => ({ stream, version: lastVersion(log, stream) }));
    const result = { position: headOf(log), versions };
    log.receipts.set(append.commandId, { contentHash: append.contentHash, result });
    orLoseAnswer(() => crash.afterCommit?.(request, { ...result, repeated: false }));
    return { ...result, repeated: false };
  };

  return {
    densePositions: true,
    identity: () => Promise.resolve({ store: 'memory', logId: log.logId }),
    append: async (request) => {
      const append = prepareAppend(request);
      await Promise.resolve();
      refuseClosed();
      const before = log.events.length;
      try {
        return commit(request, append);
      } finally {
        if (log.events.length > before) for (const wake of log.wakes) queueMicrotask(wake);
      }
    },
    receiptOf: (commandId) => Promise.resolve(log.receipts.get(commandId) ?? null),
    readStream: async ({ stream, afterVersion = 0, upTo, limit }) => {
      await Promise.resolve();
      refuseLimit(limit);
      const from = Math.max(afterVersion, 0);
      return (log.streams.get(stream) ?? []).slice(from, from + limit).filter((event) => isUpTo(event, upTo));
    },
    readAll: async ({ after, upTo, limit, except = [] }) => {
      await Promise.resolve();
      refuseLimit(limit);
      const from = Number(after);
      const behind = log.events.slice(from, except.length === 0 ? from + limit : undefined);
      return behind.filter((event) => isUpTo(event, upTo) && !except.includes(event.type)).slice(0, limit);
    },
    head: () => Promise.resolve(headOf(log)),
    positionAt: (moment) =>
      Promise.resolve(log.events.findLast(({ metadata }) => metadata.recordedAt <= moment)?.position ?? START),
    onAppend: (wake) => {
      const hint = (): void => wake();
      own.add(hint);
      log.wakes.add(hint);
      return Promise.resolve(() => {
        own.delete(hint);
        log.wakes.delete(hint);
        return Promise.resolve();
      });
    },
    close: () => {
      closed = true;
      for (const hint of own) log.wakes.delete(hint);
      return Promise.resolve();
    },
  };
};

const orLoseAnswer = (crashPoint: () => void): void => {
  try {
    crashPoint();
  } catch (cause) {
    throw new StoreUnavailable('The event log did not answer: a crash point was reached.', cause);
  }
};

const refuseConflict = ({ stream, expected }: PreparedWrite, actual: number): void => {
  if (!holds(expected, actual)) throw new AppendConflict({ stream, expected, actual });
};

const holds = (expected: ExpectedVersion, actual: number): boolean => {
  if (expected === 'none') return actual === 0;
  return expected === 'exists' ? actual > 0 : actual === expected.exactly;
};

const record = (log: MemoryLog, commandId: CommandId, { stream, events }: PreparedWrite): void => {
  for (const { eventId, type, schemaVersion, data, metadata } of events) {
    const version = lastVersion(log, stream) + 1;
    const next = position(String(log.events.length + 1));
    const kept = { data: frozenCopy(data) as JsonObject, metadata: frozenCopy(metadata) as EventMetadata };
    const event = Object.freeze({ eventId, commandId, stream, version, position: next, type, schemaVersion, ...kept });
    log.events.push(event);
    log.streams.set(stream, log.streams.get(stream) ?? []);
    log.streams.get(stream)?.push(event);
  }
};

/** Nobody outside holds what is inside, and nobody can change what he was shown. */
const frozenCopy = (json: string): unknown => JSON.parse(json, (_key, value: unknown) => Object.freeze(value));

const lastVersion = (log: MemoryLog, stream: StreamName): number => log.streams.get(stream)?.length ?? 0;

const headOf = (log: MemoryLog): Position => log.events.at(-1)?.position ?? START;

const isUpTo = (event: RecordedEvent, upTo: Position | undefined): boolean =>
  upTo === undefined || event.position <= upTo;
