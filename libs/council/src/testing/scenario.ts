import { expect } from '@jest/globals';
import type { JsonObject } from '#kernel';
import { Rejection } from '#kernel';
import type { RejectionCode } from '../rejection-codes.ts';
import type { CouncilDecider } from '../subject.ts';
import type { Surroundings } from '../surroundings.ts';
import { noSurroundings } from '../surroundings.ts';

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
  /** What the decisions from here on find around them. */
  readonly beside: (surroundings: Partial<Surroundings>) => History<Command, State, Event>;
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
  decider: CouncilDecider<Command, State, Event>,
): Scenario<Command, State, Event> => {
  const history = (state: State, surroundings = noSurroundings): History<Command, State, Event> => ({
    state,
    beside: (more) => history(state, { ...surroundings, ...more }),
    when: (command) => ({
      then: (...expected) => {
        expect(decider.decide(command, state, surroundings)).toEqual(expected);
      },
      thenAtLeast: (...expected) => {
        const events = decider.decide(command, state, surroundings);
        expect(events).toHaveLength(expected.length);
        expect(events).toMatchObject(expected);
      },
      thenRejected: (code, facts = {}) => {
        expect(refusalOf(() => decider.decide(command, state, surroundings))).toMatchObject({ code, facts });
      },
    }),
  });
  return {
    given: (...events) => history(events.reduce(decider.evolve, decider.initialState)),
    after: (...commands) =>
      history(
        commands.reduce(
          (state, command) => decider.decide(command, state, noSurroundings).reduce(decider.evolve, state),
          decider.initialState,
        ),
      ),
  };
};
