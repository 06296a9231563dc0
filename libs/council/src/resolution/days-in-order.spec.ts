import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IsoDate } from '#kernel';
import { Rejection, addDays, isoDate } from '#kernel';
import { noSurroundings } from '../surroundings.ts';
import { correctResolution, publishResolution, raiseObjection, settleObjection } from '../testing/aftermath.ts';
import {
  convertAmendment,
  giveOpinion,
  reviseAmendment,
  settleAmendment,
  voteOnItems,
} from '../testing/amending-orders.ts';
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
  reword,
  strike,
  submitPaper,
  voteOnAmendment,
  withdrawAmendment,
} from '../testing/orders.ts';
import { after, given } from '../testing/resolution-scenario.ts';
import { deciding, finance, planConsultation, skipStation, station } from '../testing/stations.ts';
import type { PaperEvent } from './paper-event.ts';
import type { ResolutionCommand } from './resolution.commands.ts';
import { resolutionDecider } from './resolution.decider.ts';
import type { ResolutionState } from './resolution.state.ts';

const { decide, evolve, initialState } = resolutionDecider;

const items = draftPaper().data.items;
const opinion = { operations: [0], opinion: 'noObjection', wording: 'Keine Bedenken.' } as const;

/** A paper with an order of nearly every kind, each of them accepted. */
const life: readonly ResolutionCommand[] = [
  draftPaper(),
  { ...planConsultation([station('culture'), finance, deciding]), occurredOn: isoDate('2023-10-10') },
  reviseDraft({ items }),
  submitPaper(),
  skipStation('culture'),
  proposeAmendment('A', { baseVersion: 2 }),
  proposeAmendment('B', { baseVersion: 2, operations: [strike('2.2')] }),
  proposeAmendment('C', { baseVersion: 2, operations: [strike('2.3')] }),
  proposeAmendment('D', { baseVersion: 2, operations: [reword('1.1', 'Anders.')] }),
  proposeAmendment('E', { baseVersion: 2, operations: [reword('1.1', 'Kürzer.')], amends: 'D' }),
  reviseAmendment('B', [strike('2.2')], { baseVersion: 2 }),
  giveOpinion('B', [opinion]),
  withdrawAmendment('C'),
  voteOnAmendment('A', { body: committee }),
  voteOnAmendment('A'),
  voteOnAmendment('E'),
  convertAmendment('D', 'request'),
  voteOnItems(['2.3']),
  giveRecommendation({ amendmentIds: ['B'] }),
  decideResolution({ adopts: recommendation() }),
  engrossResolution(),
  publishResolution(),
  raiseObjection(),
  settleObjection(),
  correctResolution([{ op: 'rewordItem', itemId: '1', text: 'Richtig.', closing: null, values: [], effects: [] }]),
  orderForwardings([forwarding('Dezernat II', { itemIds: ['1'] })], { on: '2024-03-01' }),
];

/** The day an order says, in every place where it says one. */
const onDay = (order: ResolutionCommand, day: IsoDate): ResolutionCommand => {
  const dated = { ...order, occurredOn: day };
  switch (dated.type) {
    case 'VoteOnAmendment':
      return { ...dated, data: { ...dated.data, meetingDate: day } };
    case 'VoteOnItems':
      return { ...dated, data: { ...dated.data, meetingDate: day } };
    case 'GiveRecommendation':
      return {
        ...dated,
        data: { ...dated.data, recommendation: { ...dated.data.recommendation, date: day } },
      };
    case 'DecideResolution':
      return { ...dated, data: { ...dated.data, date: day, adopts: null } };
    default:
      return dated;
  }
};

interface Recorded {
  readonly state: ResolutionState;
  readonly facts: readonly { readonly event: PaperEvent; readonly occurredOn: IsoDate }[];
}

/** What is recorded of the orders that are accepted. */
const recordedOf = (orders: readonly ResolutionCommand[]): Recorded =>
  orders.reduce<Recorded>(
    ({ state, facts }, order) => {
      try {
        const events = decide(order, state, noSurroundings);
        const { occurredOn } = order;
        return {
          state: events.reduce(evolve, state),
          facts: [...facts, ...events.map((event) => ({ event, occurredOn }))],
        };
      } catch (thrown) {
        if (thrown instanceof Rejection) return { state, facts };
        throw thrown;
      }
    },
    { state: initialState, facts: [] },
  );

describe('the days on which something happens to a paper', () => {
  it('are taken as they come in a life without contradictions', () =>
    expect(recordedOf(life).facts.length).toBeGreaterThan(life.length));

  it.each(life.slice(1).map((order, index) => [order.type, index + 1] as const))(
    'do not lie before its drafting: %s (order %i)',
    (_, index) => {
      const order = life[index];
      const history = after(...life.slice(0, index));
      for (const day of ['0001-01-01', '2023-10-08']) {
        if (order === undefined) throw new Error('Found no order, expected one.');
        expect(() => decide({ ...order, occurredOn: isoDate(day) }, history.state, noSurroundings)).toThrow(Rejection);
      }
    },
  );

  it('may be the day of its drafting', () =>
    after(draftPaper())
      .when(submitPaper({ on: '2023-10-09' }))
      .thenAtLeast({ type: 'PaperSubmitted' }));

  it('are refused with the day it was drafted', () =>
    after(draftPaper())
      .when(submitPaper({ on: '2023-10-08' }))
      .thenRejected('DATE_BEFORE_DRAFT', {
        field: '/occurredOn',
        found: '2023-10-08',
        expected: 'a day not before 2023-10-09',
      }));

  it('are not asked for where nothing new is said, nor where the record does not know the first day', () => {
    const withdrawn = [draftPaper(), submitPaper(), proposeAmendment('A'), withdrawAmendment('A')];
    after(...withdrawn)
      .when({ ...withdrawAmendment('A'), occurredOn: isoDate('0001-01-01') })
      .then();
    given({ type: 'PaperDrafted', data: draftPaper().data })
      .when(submitPaper({ on: '2001-01-01' }))
      .thenAtLeast({ type: 'PaperSubmitted' });
  });

  it('never lie before its drafting or before the amendment was moved, whatever days the orders say', () => {
    const days = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: life.length, maxLength: life.length });
    const moved = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: life.length, maxLength: life.length });
    fc.assert(
      fc.property(days, moved, (day, isMoved) => {
        const orders = life.map((order, index) =>
          isMoved[index] === 0 ? onDay(order, addDays(isoDate('2023-09-20'), day[index] ?? 0)) : order,
        );
        const { state, facts } = recordedOf(orders);
        const [first] = facts;
        if (state.status === 'absent' || first === undefined) throw new Error('Found no paper, expected one.');
        expect(facts.filter(({ occurredOn }) => occurredOn < first.occurredOn)).toEqual([]);
        const movedOn = new Map(
          facts.flatMap(({ event, occurredOn }) =>
            event.type === 'AmendmentProposed' ? [[event.data.amendmentId, occurredOn] as const] : [],
          ),
        );
        const isEarly = ({ event, occurredOn }: (typeof facts)[number]): boolean =>
          (event.type === 'AmendmentVoted' ||
            event.type === 'AmendmentRevised' ||
            event.type === 'AmendmentWithdrawn' ||
            event.type === 'AmendmentSettled' ||
            event.type === 'AmendmentConverted' ||
            event.type === 'AmendmentOpinionGiven') &&
          occurredOn < (movedOn.get(event.data.amendmentId) ?? occurredOn);
        expect(facts.filter(isEarly)).toEqual([]);
      }),
    );
  });
});

describe('the days on which something happens to an amendment', () => {
  const moved = [draftPaper(), submitPaper(), proposeAmendment('A', { on: '2023-12-01' })];
  const early = isoDate('2023-11-30');
  const facts = { field: '/occurredOn', found: early, expected: 'a day not before 2023-12-01', amendmentId: 'A' };

  it.each([
    ['withdrawn', withdrawAmendment('A')],
    ['worded anew', reviseAmendment('A', [strike('2.2')])],
    ['converted', convertAmendment('A', 'request')],
    ['judged by the administration', giveOpinion('A', [opinion])],
    ['amended itself', proposeAmendment('B', { operations: [reword('2.1', 'Anders.')], amends: 'A', drops: [0] })],
  ] as const)('do not lie before it was moved: %s', (_, order) =>
    after(...moved)
      .when({ ...order, occurredOn: early })
      .thenRejected('DATE_BEFORE_MOTION', facts),
  );

  it('do not lie before it was moved: settled by another', () =>
    after(...moved, proposeAmendment('B', { operations: [strike('2.2')] }), voteOnAmendment('B'))
      .when({ ...settleAmendment('A', 'B'), occurredOn: early })
      .thenRejected('DATE_BEFORE_MOTION', facts));

  it('do not lie before it was moved: settled by the decision', () =>
    after(...moved)
      .when(onDay(decideResolution(), early))
      .thenRejected('DATE_BEFORE_MOTION', facts));

  it('do not lie before it was moved: recommended', () =>
    after(...moved)
      .when(onDay(giveRecommendation({ amendmentIds: ['A'] }), early))
      .thenRejected('AMENDMENT_VOTED_BEFORE_MOTION', { field: '/recommendation/date', amendmentId: 'A' }));

  it('say nothing of a text that moves under it by what was voted earlier and recorded later', () =>
    after(
      draftPaper(),
      submitPaper(),
      proposeAmendment('B', { on: '2023-11-10', operations: [strike('2.2')] }),
      ...moved.slice(2),
    )
      .when(onDay(voteOnAmendment('B'), early))
      .thenAtLeast(
        { type: 'AmendmentVoted', data: { amendmentId: 'B' } },
        { type: 'TextAmended', data: { amendmentId: 'B' } },
        { type: 'AmendmentRebased', data: { amendmentId: 'A' } },
      ));
});
