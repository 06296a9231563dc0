import type { Position, StreamName } from '#kernel';

export interface CommandResult {
  /** Queries that have seen this position show what the command did. */
  readonly position: Position;
  readonly stream: StreamName;
  /** Version of the stream after the command. */
  readonly revision: number;
  /** True when the command had been recorded before; everything here is then its first result. */
  readonly repeated: boolean;
  /** Empty when there was nothing to say: what was asked for is already so. */
  readonly eventTypes: readonly string[];
}
