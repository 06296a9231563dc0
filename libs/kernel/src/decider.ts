/**
 * One subject's whole behaviour. `decide` answers a command with facts, with `[]` when there is nothing to say, or throws
 * a `Rejection`. `evolve` never refuses: what is recorded happened. Both are pure.
 */
export interface Decider<Command, State, Event> {
  readonly initialState: State;
  readonly decide: (command: Command, state: State) => readonly Event[];
  readonly evolve: (state: State, event: Event) => State;
}
