import { describe, expect, it } from '@jest/globals';
import { meetingDecider } from '../meeting/meeting.decider.ts';
import type { MeetingCommand } from '../meeting/meeting.commands.ts';
import type { MeetingState } from '../meeting/meeting.state.ts';
import { noSurroundings } from '../surroundings.ts';
import { addItem, invite, meetingId, meetingOrder, open, scheduleMeeting } from '../testing/meeting-orders.ts';
import { adoptedPart, voteOnItems, voteOnParts } from '../testing/amending-orders.ts';
import { item } from '../testing/items.ts';
import {
  committee,
  decideResolution,
  draftPaper,
  proposeAmendment,
  resolutionId,
  strike,
  submitPaper,
  vote,
} from '../testing/orders.ts';
import { cityOrders, organisationAfter } from '../testing/organisation-orders.ts';
import { after } from '../testing/resolution-scenario.ts';

const organisation = organisationAfter(cityOrders);
const { state: paper } = after(draftPaper(), submitPaper());
const papers = new Map([[resolutionId, paper]]);

const meetingAfter = (...orders: readonly MeetingCommand[]): MeetingState =>
  orders.reduce(
    (state, order) =>
      meetingDecider
        .decide(order, state, { ...noSurroundings, organisation, papers })
        .reduce(meetingDecider.evolve, state),
    meetingDecider.initialState,
  );

const onAgenda = [scheduleMeeting(), addItem('1', { resolutionId }), addItem('2')];
const submitted = after(draftPaper(), submitPaper());

/** The paper beside the meeting as these orders left it. */
const beside = (...orders: readonly MeetingCommand[]) =>
  submitted.beside({ organisation, meetings: new Map([[meetingId, meetingAfter(...orders)]]) });

const decided = (more: Parameters<typeof decideResolution>[0] = {}) => decideResolution({ meetingId, ...more });

describe('a vote on a paper that names its meeting', () => {
  it('has the number of members present from there, and says which meeting it was', () =>
    beside(...onAgenda, invite(), open(76))
      .when(decided())
      .thenAtLeast({
        type: 'ResolutionDecided',
        data: {
          meetingId,
          vote: {
            tally: { known: 'counts', yes: 49, no: 22, abstentions: 0, invalid: 0 },
            rule: 'hgo-54@2005-04-01',
            legalSource: '§ 54 Abs. 1 HGO',
            present: 76,
          },
        },
      }));

  it('does not count the biased', () => {
    const bias = meetingOrder('DeclareBias', { memberId: 'm-1', agendaItemId: 'i-1' });
    beside(...onAgenda, invite(), open(71), bias)
      .when(decided())
      .thenRejected('MORE_VOTES_THAN_PRESENT', { votes: 71, present: 70 });
  });

  it('names in a roll call only who is there and not biased', () => {
    const bias = meetingOrder('DeclareBias', { memberId: 'm-1', agendaItemId: 'i-1' });
    const begun = beside(...onAgenda, invite(), open(71), bias);
    const called = (...members: readonly string[]) => {
      const votes = members.map((memberId) => ({ memberId, vote: 'yes' }) as const);
      return decided({ vote: vote(1, 0, { tally: { known: 'rollCall', votes } }) });
    };
    begun.when(called('m-2', 'm-3')).thenAtLeast({ type: 'ResolutionDecided' });
    const field = '/vote/tally/votes/1/memberId';
    begun.when(called('m-2', 'm-1')).thenRejected('MEMBER_NOT_ENTITLED', { field, found: 'm-1' });
    begun.when(called('m-2', 'm-99')).thenRejected('MEMBER_NOT_ENTITLED', { field, found: 'm-99' });
  });

  it('is refused before the invitation, before the opening and after the end', () => {
    beside(...onAgenda)
      .when(decided())
      .thenRejected('MEETING_NOT_INVITED', { meetingId });
    beside(...onAgenda, invite())
      .when(decided())
      .thenRejected('MEETING_NOT_OPEN', { status: 'invited' });
    beside(...onAgenda, invite(), open(), meetingOrder('CloseMeeting', {}))
      .when(decided())
      .thenRejected('MEETING_NOT_OPEN', { status: 'closed' });
  });

  it('is refused without a quorum', () =>
    beside(...onAgenda, invite(), open(40))
      .when(decided({ vote: vote(30, 10) }))
      .thenRejected('MEETING_INQUORATE', { present: 40, legalMembers: 81 }));

  it('is refused in a meeting that does not deal with the paper', () => {
    beside(scheduleMeeting(), addItem('1'), invite(), open())
      .when(decided())
      .thenRejected('PAPER_NOT_ON_AGENDA', { field: '/meetingId' });
    const remove = meetingOrder('RemoveAgendaItem', { agendaItemId: 'i-1', reason: 'zurückgezogen' });
    beside(...onAgenda, invite(), open(), remove)
      .when(decided())
      .thenRejected('PAPER_NOT_ON_AGENDA');
  });

  it('is refused in a meeting of another body, and in one that nobody set', () => {
    beside(scheduleMeeting({ body: committee }), addItem('1', { resolutionId }), invite(), open(17))
      .when(decided())
      .thenRejected('VOTE_NOT_OF_MEETING', { field: '/meetingId' });
    submitted.when(decided()).thenRejected('MEETING_UNKNOWN', { meetingId });
  });
});

describe('a vote of a body that is known', () => {
  it('is taken by the rule of the body on that day', () =>
    submitted
      .beside({ organisation })
      .when(decideResolution({ vote: vote(49, 22, { rule: 'gemo-bw-37@2000-07-24' }) }))
      .thenRejected('VOTE_RULE_NOT_OF_BODY', { field: '/vote/rule', expected: 'hgo-54@2005-04-01' }));

  it('is taken by any rule while the body is not known', () =>
    submitted
      .when(decideResolution({ vote: vote(49, 22, { rule: 'gemo-bw-37@2000-07-24' }) }))
      .thenAtLeast({ type: 'ResolutionDecided' }));

  it('has no more voices than the body has members', () => {
    const { when } = submitted.beside({ organisation });
    when(decideResolution({ vote: vote(81, 0) })).thenAtLeast({ type: 'ResolutionDecided' });
    when(decideResolution({ vote: vote(80, 2) })).thenRejected('MORE_VOTES_THAN_MEMBERS', {
      field: '/vote/tally',
      found: 82,
      legalMembers: 81,
    });
  });
});

describe('a vote on less than the whole paper', () => {
  const amended = after(
    draftPaper({ items: [item('2'), item('2.1')] }),
    submitPaper(),
    proposeAmendment('A', { operations: [strike('2.1')] }),
  );
  const parts = (part: ReturnType<typeof adoptedPart>) => voteOnParts('A', [part]);
  const sitting = (...orders: readonly MeetingCommand[]) =>
    amended.beside({ organisation, meetings: new Map([[meetingId, meetingAfter(...orders)]]) });
  const inIt = <Order extends { readonly data: object }>(order: Order): Order => ({
    ...order,
    data: { ...order.data, meetingId },
  });
  const begun = sitting(...onAgenda, invite(), open(76));

  it('has the number of members present from its meeting as well, and says which that was', () => {
    const seated = expect.objectContaining({ present: 76 }) as never;
    begun.when(inIt(parts(adoptedPart(0)))).thenAtLeast(
      {
        type: 'AmendmentPartsVoted',
        data: { meetingId, parts: [expect.objectContaining({ vote: seated })] as never },
      },
      { type: 'TextAmended' },
    );
    begun
      .when(inIt(voteOnItems(['2.1'], { vote: vote(40, 30) })))
      .thenAtLeast({ type: 'ItemsVoted', data: { meetingId, vote: seated } });
  });

  it('is refused before the invitation and without a quorum', () => {
    const orders = [inIt(parts(adoptedPart(0))), inIt(voteOnItems(['2.1']))];
    for (const order of orders) {
      sitting(...onAgenda)
        .when(order)
        .thenRejected('MEETING_NOT_INVITED', { meetingId });
      sitting(...onAgenda, invite(), open(40))
        .when(order)
        .thenRejected('MEETING_INQUORATE', { present: 40 });
    }
  });

  it('is refused when more voted than were there or the body has, and by another rule than its own', () => {
    const tooMany = { operations: [0], vote: vote(70, 10) };
    begun.when(inIt(parts(tooMany))).thenRejected('MORE_VOTES_THAN_PRESENT', { field: '/parts/0/vote/present' });
    const { when } = amended.beside({ organisation });
    when(parts({ operations: [0], vote: vote(80, 10) })).thenRejected('MORE_VOTES_THAN_MEMBERS', {
      field: '/parts/0/vote/tally',
    });
    when(voteOnItems(['2.1'], { vote: vote(30, 40, { rule: 'gemo-bw-37@2000-07-24' }) })).thenRejected(
      'VOTE_RULE_NOT_OF_BODY',
      { field: '/vote/rule' },
    );
  });
});
