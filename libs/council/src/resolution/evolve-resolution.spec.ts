import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  committee,
  decideResolution,
  draftPaper,
  engrossResolution,
  forwarding,
  giveRecommendation,
  orderForwardings,
  proposeAmendment,
  recommendation,
  reviseDraft,
  strike,
  submitPaper,
  voteOnAmendment,
  withdrawAmendment,
} from '../testing/orders.ts';
import { noSurroundings } from '../surroundings.ts';
import { resolutionDecider } from './resolution.decider.ts';
import type { PaperEvent } from './paper-event.ts';
import type { ResolutionState } from './resolution.state.ts';

const { decide, evolve, initialState } = resolutionDecider;

const orders = [
  draftPaper(),
  reviseDraft({ items: draftPaper().data.items }),
  submitPaper(),
  proposeAmendment('A', { baseVersion: 2 }),
  proposeAmendment('B', { baseVersion: 2, operations: [strike('2.2')] }),
  proposeAmendment('C', { baseVersion: 2, operations: [strike('2.3')] }),
  proposeAmendment('D', { baseVersion: 2, operations: [strike('1.1')] }),
  withdrawAmendment('C'),
  voteOnAmendment('A', { body: committee }),
  voteOnAmendment('A'),
  giveRecommendation({ amendmentIds: ['B'] }),
  decideResolution({ adopts: recommendation() }),
  engrossResolution(),
  orderForwardings([forwarding('Dezernat II', { itemIds: ['2.3'] })]),
];

const life = orders.reduce<{ readonly state: ResolutionState; readonly events: readonly PaperEvent[] }>(
  ({ state, events }, order) => {
    const more = decide(order, state, noSurroundings);
    return { state: more.reduce(evolve, state), events: [...events, ...more] };
  },
  { state: initialState, events: [] },
);

describe('what is recorded of a resolution', () => {
  it('has an event of every type in this life', () => {
    expect(new Set(life.events.map(({ type }) => type)).size).toBe(13);
  });

  it('gives the same state again, however often it is read', () => {
    const { events, state } = life;
    expect(events.reduce(evolve, initialState)).toEqual(state);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('never refuses, in whatever order and however often the facts come', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...life.events), { maxLength: 40 }), (events) => {
        const state = events.reduce(evolve, initialState);
        const isDrafted = events.some(({ type }) => type === 'PaperDrafted');
        expect(state.status === 'absent').toBe(!isDrafted);
      }),
    );
  });

  it('leaves earlier states as they were', () => {
    const frozen = (state: ResolutionState): string => JSON.stringify(state);
    let state: ResolutionState = initialState;
    for (const event of life.events) {
      const before = frozen(state);
      const next = evolve(state, event);
      expect(frozen(state)).toBe(before);
      state = next;
    }
  });

  it('keeps every version of the text', () => {
    expect(life.state).toMatchObject({ submittedVersion: 2, texts: { length: 4 } });
  });
});
