import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Rejection } from '#kernel';
import type { Pair } from '../../testing/arbitrary-amendments.ts';
import { pairs } from '../../testing/arbitrary-amendments.ts';
import { draftPaper, proposeAmendment, submitPaper, voteOnAmendment } from '../../testing/orders.ts';
import { noSurroundings } from '../../surroundings.ts';
import { evolveResolution } from '../evolve-resolution.ts';
import type { PaperEvent } from '../paper-event.ts';
import type { ResolutionCommand } from '../resolution.commands.ts';
import { resolutionDecider } from '../resolution.decider.ts';
import type { ResolutionState, SubmittedPaper } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import type { Item, TextItem } from '../text/item.ts';
import { checkWordingOfItem } from '../text/check-item.ts';
import { sameLabelAs } from '../text/label.ts';

const runs = { numRuns: 600 };

interface Recorded {
  readonly state: SubmittedPaper;
  /** Of the last command. */
  readonly events: readonly PaperEvent[];
}

const record = (...commands: readonly ResolutionCommand[]): Recorded => {
  let state: ResolutionState = resolutionDecider.initialState;
  let events: readonly PaperEvent[] = [];
  for (const command of commands) {
    events = resolutionDecider.decide(command, state, noSurroundings);
    state = events.reduce(evolveResolution, state);
  }
  if (state.status === 'absent' || state.status === 'draft')
    throw new Error(`Found ${state.status}, expected a paper.`);
  return { state, events };
};

const asFiled = ({ itemId, label, parentId, mode, text, closing, values, effects }: TextItem): Item => ({
  ...{ itemId, label, parentId, mode },
  ...{ text, closing, values, effects },
});

const moved = ({ text, one, other }: Pair): readonly ResolutionCommand[] => [
  draftPaper({ items: text.items.map(asFiled) }),
  submitPaper(),
  proposeAmendment('one', { operations: one.operations }),
  proposeAmendment('other', { operations: other.operations }),
];

const refused = (attempt: () => unknown): string | null => {
  try {
    attempt();
    return null;
  } catch (thrown) {
    if (thrown instanceof Rejection) return thrown.message;
    throw thrown;
  }
};

const amendmentIn = ({ amendments }: SubmittedPaper, amendmentId: string) =>
  amendments.find((amendment) => amendment.amendmentId === amendmentId);

/** What became of the other one when the first was adopted. */
const fateOf = ({ events }: Recorded) =>
  events.filter(({ type }) => type === 'AmendmentRebased' || type === 'AmendmentStranded');

const sentences = (text: string): readonly string[] =>
  text
    .split(/(?=Satz \d\.)/)
    .map((part) => part.trim())
    .toSorted();

/** Everything but the order of what was put at one place, which is the order of the votes. */
const withoutVotingOrder = (state: SubmittedPaper) =>
  currentText(state)
    .items.map((item) => ({
      itemId: item.itemId,
      label: item.label,
      state: item.state,
      text: sentences(item.text),
      closing: sentences(item.closing ?? ''),
      values: item.values.map((value) => JSON.stringify(value)).toSorted(),
      changedBy: item.changedBy.toSorted(),
      effects: item.effects.map((effect) => JSON.stringify(effect)).toSorted(),
    }))
    .toSorted((one, other) => (one.itemId < other.itemId ? -1 : 1));

describe('two amendments that a council adopts one after the other', () => {
  it('leave nothing of the second in the dark: every operation is carried over or lost, with both texts', () => {
    fc.assert(
      fc.property(pairs(4), (pair) => {
        const voted = record(...moved(pair), voteOnAmendment('one'));
        const movedText = voted.events.some(({ type }) => type === 'TextAmended');
        const fate = fateOf(voted);
        expect(fate).toHaveLength(movedText ? 1 : 0);
        for (const event of fate) {
          if (event.type !== 'AmendmentStranded') continue;
          for (const { itemId, pinned, current, targetGone } of event.data.lost) {
            if (itemId === null) continue;
            const there = pair.text.items.some((item) => item.itemId === itemId);
            expect([pinned !== null || !there, current !== null || targetGone || !there]).toEqual([true, true]);
          }
        }
      }),
      runs,
    );
  });

  it('were told of each other when moved, if the second loses its place', () => {
    fc.assert(
      fc.property(pairs(3), (pair) => {
        const voted = record(...moved(pair), voteOnAmendment('one'));
        fc.pre(fateOf(voted).some(({ type }) => type === 'AmendmentStranded'));
        const proposed = record(...moved(pair)).events[0];
        const conflicts = proposed?.type === 'AmendmentProposed' ? proposed.data.conflicts : [];
        expect(conflicts.some(({ kind }) => kind !== 'identical')).toBe(true);
      }),
      runs,
    );
  });

  it('can both be adopted when the second is carried over, and give one text in either order', () => {
    fc.assert(
      fc.property(pairs(3), (pair) => {
        const commands = moved(pair);
        const proposed = record(...commands).events[0];
        const conflicts = proposed?.type === 'AmendmentProposed' ? proposed.data.conflicts : [];
        fc.pre(conflicts.every(({ kind }) => kind === 'identical'));
        const forth = record(...commands, voteOnAmendment('one'), voteOnAmendment('other'));
        const back = record(...commands, voteOnAmendment('other'), voteOnAmendment('one'));
        expect(withoutVotingOrder(forth.state)).toEqual(withoutVotingOrder(back.state));
        expect(forth.state.amendments.map(({ status }) => status)).toEqual(['adopted', 'adopted']);
      }),
      runs,
    );
  });

  it('are never both adopted when the second has lost its place', () => {
    fc.assert(
      fc.property(pairs(2), (pair) => {
        const commands = [...moved(pair), voteOnAmendment('one')];
        const { state } = record(...commands);
        const isStranded = amendmentIn(state, 'other')?.lost !== undefined;
        const refusal = refused(() => record(...commands, voteOnAmendment('other')));
        expect(refusal === null).toBe(!isStranded);
        if (isStranded) expect(['AMENDMENT_EXCLUDED', 'AMENDMENT_UNANCHORED']).toContain(refusal);
      }),
      runs,
    );
  });

  it('leave every item there, no label twice, and text and money in agreement', () => {
    fc.assert(
      fc.property(pairs(3), (pair) => {
        const commands = [...moved(pair), voteOnAmendment('one')];
        const adopted = record(...commands).state;
        const both = refused(() => record(...commands, voteOnAmendment('other'))) === null;
        const state = both ? record(...commands, voteOnAmendment('other')).state : adopted;
        for (const { items } of state.texts) {
          const ids = items.map(({ itemId }) => itemId);
          expect(ids).toEqual(expect.arrayContaining(pair.text.items.map(({ itemId }) => itemId)));
          expect(new Set(ids).size).toBe(ids.length);
          items.forEach((item) => checkWordingOfItem('', item));
          const labels = items.map(({ label }) => sameLabelAs(label));
          expect(new Set(labels).size).toBe(labels.length);
        }
      }),
      runs,
    );
  });
});
