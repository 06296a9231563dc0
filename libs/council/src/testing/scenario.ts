import { expect } from '@jest/globals';
import type { Decider, JsonObject } from '#kernel';
import { Rejection } from '#kernel';
import type { RejectionCode } from '../rejection-codes.ts';

interface Outcome<Event> {
  /** Exactly these facts in this order; none means that there was nothing new to say. */
  readonly then: (...expected: readonly Event[]) => void;
  /** These facts in this order, of whose data only what is written here matters. */
  readonly thenAtLeast: (...expected: readonly PartOf<Event>[]) => void;
  /** `facts` as far as they matter. */
  readonly thenRejected: (code: RejectionCode, facts?: JsonObject) => void;
}

type PartOf<Event> = Event extends { readonly type: infer Type; readonly data: infer Data }
  ? { readonly type: Type; readonly data?: Partial<Data> }
  : never;

interface History<Command, State, Event> {
  readonly state: State;
  readonly when: (command: Command) => Outcome<Event>;
}

interface Scenario<Command, State, Event> {
  /** What is recorded. */
  readonly given: (...events: readonly Event[]) => History<Command, State, Event>;
  /** What was ordered and done before; each order must have been accepted. */
  readonly after: (...commands: readonly Command[]) => History<Command, State, Event>;
}

const refusalOf = (decide: () => unknown): { readonly code: unknown; readonly facts: JsonObject } => {
  try {
    decide();
  } catch (thrown) {
    if (thrown instanceof Rejection) return { code: thrown.code, facts: thrown.facts };
    throw thrown;
  }
  throw new Error('Found facts, expected a rejection.');
};

/** Examples of one decider: what was, what is ordered, and what follows. */
export const scenario = <Command, State, Event extends object>(
  decider: Decider<Command, State, Event>,
): Scenario<Command, State, Event> => {
  const history = (state: State): History<Command, State, Event> => ({
    state,
    when: (command) => ({
      then: (...expected) => {
        expect(decider.decide(command, state)).toEqual(expected);
      },
      thenAtLeast: (...expected) => {
        const events = decider.decide(command, state);
        expect(events).toHaveLength(expected.length);
        expect(events).toMatchObject(expected);
      },
      thenRejected: (code, facts = {}) => {
        expect(refusalOf(() => decider.decide(command, state))).toMatchObject({ code, facts });
      },
    }),
  });
  return {
    given: (...events) => history(events.reduce(decider.evolve, decider.initialState)),
    after: (...commands) =>
      history(
        commands.reduce(
          (state, command) => decider.decide(command, state).reduce(decider.evolve, state),
          decider.initialState,
        ),
      ),
  };
};
