import type { CommandId, StreamName } from '#kernel';
import type { ExpectedVersion } from './event-store.port.ts';

/** Somebody else was faster, or the caller knew too little. Load again and decide again. */
export class AppendConflict extends Error {
  override readonly name = 'AppendConflict';
  readonly stream: StreamName;
  readonly expected: ExpectedVersion;
  /** Last version found; 0 when the stream does not exist. */
  readonly actual: number;

  constructor(conflict: { stream: StreamName; expected: ExpectedVersion; actual: number }) {
    super(
      `Stream ${conflict.stream}: expected ${JSON.stringify(conflict.expected)}, found version ${conflict.actual}.`,
    );
    this.stream = conflict.stream;
    this.expected = conflict.expected;
    this.actual = conflict.actual;
  }
}

/** The same command id came with different content. A sender's fault: a new intent needs a new id. */
export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
  readonly commandId: CommandId;

  constructor(commandId: CommandId) {
    super(`Command ${commandId} was recorded before with other content.`);
    this.commandId = commandId;
  }
}

/** An event that cannot be kept. `path` names the place inside the request, as a JSON pointer. */
export class EventRefused extends Error {
  override readonly name = 'EventRefused';
  readonly path: string;

  constructor(path: string, found: string, expected: string) {
    super(`${path}: found ${found}, expected ${expected}.`);
    this.path = path;
  }
}

/** The store did not answer, or not in time. Whether it wrote is unknown: repeat the same request. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(message: string, cause: unknown) {
    super(message, { cause });
  }
}
