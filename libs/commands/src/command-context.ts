import type { Actor, CommandId } from '#kernel';

/** Who sends a command and what else is known about the sending; none of it is part of what was asked for. */
export interface CommandContext {
  /** The same id means the same command, for ever: a repetition gets the original result. */
  readonly commandId: CommandId;
  readonly actor: Actor;
  readonly mandate: string | null;
  readonly reason: string | null;
  readonly correlationId: string;
  readonly causationId: string | null;
  /** The version of the stream the sender looked at; null when the sender does not mind what happened since. */
  readonly expectedRevision: number | null;
}
