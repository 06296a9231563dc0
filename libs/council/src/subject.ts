import type { Decider, Rejection, StreamName } from '#kernel';
import type { CouncilEvent } from './council-event.ts';

/** What must be written to another stream in the same append, which expects that stream not to exist yet. */
export interface Companion {
  readonly stream: StreamName;
  readonly event: CouncilEvent;
  /** How the command is refused when the stream exists. */
  readonly refusal: Rejection;
}

/** All that is needed to take a subject's commands: which, to which stream, by which decider, and what goes with it. */
export interface Subject<Command, State, Event> {
  readonly name: string;
  readonly commandTypes: readonly string[];
  /** @throws Rejection when the command names an id that no stream can carry, so nothing can be recorded under it. */
  readonly streamOf: (command: Command) => StreamName;
  readonly decider: Decider<Command, State, Event>;
  /** `state` is the one the events were decided on; the one after them gives the same answer. */
  readonly companionsOf: (events: readonly Event[], state: State) => readonly Companion[];
}
