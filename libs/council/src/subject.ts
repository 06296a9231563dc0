import type { Decider, Rejection, StreamName } from '#kernel';
import type { CouncilEvent } from './council-event.ts';
import type { Neighbour, Surroundings } from './surroundings.ts';

/** A decider that may also look around; one that need not ignores its third argument. */
export interface CouncilDecider<Command, State, Event> extends Omit<Decider<Command, State, Event>, 'decide'> {
  readonly decide: (command: Command, state: State, surroundings: Surroundings) => readonly Event[];
}

/** What must be written to another stream in the same append. */
export type Companion = CompanionStream &
  ({ readonly event: CouncilEvent } | { readonly events: readonly CouncilEvent[] });

interface CompanionStream {
  readonly stream: StreamName;
  /**
   * - `none`: the stream must not exist yet;
   * - `asLoaded`: the stream is a neighbour of the command and must be as it was seen, else the command is decided again.
   */
  readonly expected: 'none' | 'asLoaded';
  /** How the command is refused when the stream is not as expected; without it the command is decided again. */
  readonly refusal?: Rejection;
}

export const companionEvents = (companion: Companion): readonly CouncilEvent[] =>
  'events' in companion ? companion.events : [companion.event];

/** All that is needed to take a subject's commands: which, to which stream, by which decider, and what goes with it. */
export interface Subject<Command, State, Event> {
  readonly name: string;
  readonly commandTypes: readonly string[];
  /** @throws Rejection when the command names an id that no stream can carry, so nothing can be recorded under it. */
  readonly streamOf: (command: Command) => StreamName;
  /** True for a command after which the stream is there for the first time, unless it is mistaken or repeated. */
  readonly begins?: (command: Command) => boolean;
  /** What the decision has to look at; a subject without it decides on its own stream alone and pays for nothing else. */
  readonly neighboursOf?: (command: Command, state: State) => readonly Neighbour[];
  readonly decider: CouncilDecider<Command, State, Event>;
  /** `state` is the one the events were decided on; the one after them gives the same answer. */
  readonly companionsOf: (events: readonly Event[], state: State, surroundings: Surroundings) => readonly Companion[];
}
