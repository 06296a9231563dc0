import type { CommandContext } from './command-context.ts';
import type { FoldedStream } from './folded-streams.ts';
import type { SeenSurroundings } from './neighbourhood.ts';

/** The own stream and what is around it, as one attempt found them. */
export interface Look<State> {
  readonly folded: FoldedStream<State>;
  readonly seen: SeenSurroundings;
}

export interface Sent<Command> {
  readonly command: Command;
  readonly context: CommandContext;
}

export interface Course<Command, State> extends Sent<Command> {
  readonly attempt: number;
  readonly first: Look<State> | null;
  /** True when it waits in line for a neighbour already; it never waits in two lines at once. */
  readonly waited: boolean;
}

export interface Overtaken<Command, State> extends Sent<Command> {
  readonly first: Look<State>;
}

export interface Decision<Command, State, Event> extends Sent<Command> {
  readonly look: Look<State>;
  readonly events: readonly Event[];
}
