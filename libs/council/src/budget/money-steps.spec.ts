import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grant, item } from '../testing/items.ts';
import { repealResolution } from '../testing/aftermath.ts';
import {
  council,
  decideResolution,
  draftPaper,
  proposeAmendment,
  resolutionId,
  strike,
  submitPaper,
  voteOnAmendment,
} from '../testing/orders.ts';
import { enumerated, filePackages, voteOnPackage } from '../testing/packages.ts';
import { noSurroundings } from '../surroundings.ts';
import type { ResolutionRepealed } from '../resolution/aftermath/aftermath.events.ts';
import type { PaperEvent } from '../resolution/paper-event.ts';
import { resolutionDecider } from '../resolution/resolution.decider.ts';
import type { ResolutionState } from '../resolution/resolution.state.ts';
import type { ResolutionCommand } from '../resolution/resolution.commands.ts';
import { moneyStepsOf } from './money-steps.ts';

const submitted: readonly ResolutionCommand[] = [
  draftPaper({ items: [item('2'), grant('2.1', 100), grant('2.2', 40)] }),
  submitPaper(),
];
const setAmount = (amountCents: number) =>
  proposeAmendment('A', { operations: [{ op: 'setAmount', itemId: '2.1', valueId: 'mittel', amountCents }] });

const eventsOf = (...orders: readonly ResolutionCommand[]): readonly PaperEvent[] => {
  const { initialState, decide, evolve } = resolutionDecider;
  const recorded = orders.reduce<{ readonly state: ResolutionState; readonly events: readonly PaperEvent[] }>(
    ({ state, events }, order) => {
      const more = decide(order, state, noSurroundings);
      return { state: more.reduce(evolve, state), events: [...events, ...more] };
    },
    { state: initialState, events: [] },
  );
  return recorded.events;
};

const stepsOf = (events: readonly PaperEvent[], more: readonly PaperEvent[]) => moneyStepsOf([...events, ...more]);

const stepsAfter = (...orders: readonly ResolutionCommand[]) => moneyStepsOf(eventsOf(...orders));

const repealOf = (
  itemIds: readonly string[] | null,
  visibility: 'public' | 'nonPublic' = 'public',
): ResolutionRepealed => {
  const { occurredOn, data } = repealResolution();
  const by = { ...data.by, resolutionId: '24-v-15-9', body: council, visibility };
  return { type: 'ResolutionRepealed', data: { resolutionId, by, itemIds, repealedOn: occurredOn } };
};

describe('what amendments did to the money of a paper', () => {
  it('is nothing while none is adopted', () =>
    expect(stepsAfter(...submitted, setAmount(60))).toEqual({ filedCents: 140, steps: [], nowCents: 140 }));

  it('is told for each change with its amendment and its item', () => {
    const orders = [setAmount(60), voteOnAmendment('A'), proposeAmendment('B', { operations: [strike('2.2')] })];
    expect(stepsAfter(...submitted, ...orders, voteOnAmendment('B', { on: '2023-12-21' }))).toEqual({
      filedCents: 140,
      steps: [
        { by: 'A', cause: 'amendment', item: '2.1', change: 'changed', deltaCents: -40 },
        { by: 'B', cause: 'amendment', item: '2.2', change: 'struck', deltaCents: -40 },
      ],
      nowCents: 60,
    });
  });

  describe('that another resolution repeals', () => {
    const decided = (...more: readonly PaperEvent[]) =>
      stepsOf(eventsOf(...submitted, decideResolution({ adopts: null })), more);
    const { by } = repealOf(null).data;

    it('loses what was repealed, item by item', () =>
      expect(decided(repealOf(['2.2']))).toEqual({
        filedCents: 140,
        steps: [{ by: by.paper, cause: 'repeal', item: '2.2', change: 'repealed', deltaCents: -40 }],
        nowCents: 100,
      }));

    it('loses all of it as a whole, and what was repealed before only once', () =>
      expect(decided(repealOf(['2.2']), repealOf(null))).toMatchObject({
        steps: [{ deltaCents: -40 }, { by: by.paper, cause: 'repeal', item: null, change: 'ended', deltaCents: -100 }],
        nowCents: 0,
      }));

    it('does not tell the name of a non-public one', () =>
      expect(decided(repealOf(null, 'nonPublic')).steps.map((step) => step.by)).toEqual(['']));
  });

  it('ends with an adopted package, after which the text moves no money', () => {
    const packages = [filePackages([enumerated('1', { a: 500 })]), voteOnPackage('1')];
    expect(stepsAfter(...submitted, setAmount(60), ...packages, voteOnAmendment('A'))).toMatchObject({
      steps: [{ by: '1', cause: 'package', item: null, change: 'replaced', deltaCents: 360 }],
      nowCents: 500,
    });
  });

  it('always leads from what was filed to what stands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000 }).filter((cents) => cents !== 100),
        (amountCents) => {
          const { filedCents, steps, nowCents } = stepsAfter(
            ...submitted,
            setAmount(amountCents),
            voteOnAmendment('A'),
          );
          const led = steps.reduce((cents, { deltaCents }) => cents + deltaCents, filedCents);
          expect([led, nowCents]).toEqual([nowCents, amountCents + 40]);
        },
      ),
    );
  });
});
