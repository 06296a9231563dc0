import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conclude, invited, meetingOrder, open, scheduleMeeting } from '../testing/meeting-orders.ts';
import { after, factsOf, meetingAfter, organisation } from '../testing/meeting-scenario.ts';
import { vote } from '../testing/orders.ts';
import { noSurroundings } from '../surroundings.ts';
import type { MeetingCommand } from './meeting.commands.ts';
import { meetingDecider } from './meeting.decider.ts';
import type { Meeting } from './meeting.state.ts';
import { presenceAt, quorumAt } from './presence-at.ts';

const { decide, evolve } = meetingDecider;

describe('who is there for an agenda item (Anwesenheit)', () => {
  const arrives = (memberId: string, agendaItemId: string) =>
    meetingOrder('RecordArrival', { memberId, faction: null, agendaItemId });
  const leaves = (memberId: string, agendaItemId: string) =>
    meetingOrder('RecordDeparture', { memberId, agendaItemId });
  const biased = (memberId: string, agendaItemId: string) => meetingOrder('DeclareBias', { memberId, agendaItemId });
  const counts = (...orders: readonly MeetingCommand[]) =>
    ['i-1', 'i-2', 'i-3'].map((id) => presenceAt(meetingAfter(...invited, ...orders), id).entitled.length);

  it('follows who comes and who goes, from their agenda item on', () =>
    expect(counts(open(40), arrives('m-99', 'i-2'), leaves('m-1', 'i-3'))).toEqual([40, 41, 40]));

  it('leaves out the biased for their agenda item only', () =>
    expect(counts(open(40), biased('m-1', 'i-2'))).toEqual([40, 39, 40]));

  it('lets somebody come back', () =>
    expect(counts(open(40), leaves('m-1', 'i-1'), arrives('m-1', 'i-3'))).toEqual([39, 39, 40]));

  it('says whether the meeting is quorate for it', () => {
    const meeting = meetingAfter(...invited, open(41), biased('m-1', 'i-2'));
    expect(['i-1', 'i-2'].map((agendaItemId) => quorumAt(meeting, { agendaItemId }))).toMatchObject([
      { quorate: true, present: 41, legalMembers: 81, legalSource: '§ 53 Abs. 1 HGO' },
      { quorate: false, present: 40 },
    ]);
  });

  it('is refused where it cannot be so', () => {
    const { when } = after(...invited, open(81));
    when(arrives('m-1', 'i-1')).thenRejected('MEMBER_PRESENT');
    when(arrives('m-99', 'i-1')).thenRejected('MORE_PRESENT_THAN_MEMBERS', { legalMembers: 81 });
    when(leaves('m-99', 'i-1')).thenRejected('MEMBER_NOT_PRESENT');
    when(biased('m-99', 'i-1')).thenRejected('MEMBER_NOT_PRESENT');
    when(biased('m-1', 'i-9')).thenRejected('AGENDA_ITEM_UNKNOWN');
  });

  it('is not changed once it has been voted on', () =>
    after(...invited, open(), conclude(['i-1']))
      .when(biased('m-1', 'i-1'))
      .thenRejected('AGENDA_ITEM_CONCLUDED'));

  it('is never less than nobody and never more than all, whoever comes and goes', () => {
    const change = fc.record({
      kind: fc.constantFrom('arrives', 'leaves', 'biased'),
      memberId: fc.constantFrom('m-1', 'm-2', 'm-3', 'm-4'),
      item: fc.constantFrom('i-1', 'i-2', 'i-3'),
    });
    const orderOf = { arrives, leaves, biased };
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const begun = factsOf([...invited, open(3)]).state;
        const ended = changes.reduce((state, { kind, memberId, item }) => {
          try {
            const order = orderOf[kind as 'arrives'](memberId, item);
            return decide(order, state, { ...noSurroundings, organisation }).reduce(evolve, state);
          } catch {
            return state;
          }
        }, begun);
        for (const id of ['i-1', 'i-2', 'i-3']) {
          const { entitled, biased: left } = presenceAt(ended as Meeting, id);
          const ids = [...entitled, ...left].map(({ memberId }) => memberId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the result of an agenda item (Ergebnis)', () => {
  it('has the number of members who were entitled to vote', () =>
    after(...invited, open())
      .when(conclude(['i-1']))
      .thenAtLeast({
        type: 'AgendaItemsConcluded',
        data: {
          vote: {
            tally: { known: 'counts', yes: 49, no: 22, abstentions: 0, invalid: 0 },
            rule: 'hgo-54@2005-04-01',
            legalSource: '§ 54 Abs. 1 HGO',
            present: 76,
          },
        },
      }));

  it('of several is recorded once and expanded to each (en bloc)', () => {
    const { agenda } = meetingAfter(...invited, open(), conclude(['i-1', 'i-3']));
    expect(agenda.map(({ conclusion }) => conclusion?.enBloc ?? null)).toEqual([['i-1', 'i-3'], null, ['i-1', 'i-3']]);
  });

  it('needs a quorum', () =>
    after(...invited, open(40))
      .when(conclude(['i-1'], { vote: vote(30, 10) }))
      .thenRejected('MEETING_INQUORATE', { present: 40, legalMembers: 81, legalSource: '§ 53 Abs. 1 HGO' }));

  it('needs no quorum to be adjourned', () =>
    after(...invited, open(10))
      .when(conclude(['i-1'], { result: 'adjourned', vote: null }))
      .thenAtLeast({ type: 'AgendaItemsConcluded', data: { result: 'adjourned', vote: null } }));

  it('is not voted by more than were there, or by a count the attendance does not give', () => {
    const { when } = after(...invited, open(60));
    when(conclude(['i-1'], { vote: vote(49, 22) })).thenRejected('MORE_VOTES_THAN_PRESENT', { votes: 71, present: 60 });
    when(conclude(['i-1'], { vote: vote(40, 10, { present: 76 }) })).thenRejected('VOTE_PRESENT_CONTRADICTED', {
      found: 76,
      expected: 60,
    });
  });

  it('is not voted by a rule of another law', () =>
    after(...invited, open())
      .when(conclude(['i-1'], { vote: vote(49, 22, { rule: 'gemo-bw-37@2000-07-24' }) }))
      .thenRejected('VOTE_RULE_NOT_OF_BODY', { expected: 'hgo-54@2005-04-01' }));

  it('follows from its vote', () => {
    const { when } = after(...invited, open());
    when(conclude(['i-1'], { result: 'rejected' })).thenRejected('RESULT_CONTRADICTS_VOTE');
    when(conclude(['i-1'], { vote: null })).thenRejected('RESULT_CONTRADICTS_VOTE');
  });

  it('is recorded once, of what stands on the agenda, in an open meeting', () => {
    const { when } = after(...invited, open(), conclude(['i-1']));
    when(conclude(['i-1'])).thenRejected('AGENDA_ITEM_CONCLUDED', { field: '/agendaItemIds/0' });
    when(conclude(['i-2', 'i-2'])).thenRejected('AGENDA_ITEM_TAKEN', { field: '/agendaItemIds/1' });
    when(conclude([])).thenRejected('AGENDA_ITEM_UNKNOWN');
    after(...invited)
      .when(conclude(['i-1']))
      .thenRejected('MEETING_NOT_OPEN');
    after(scheduleMeeting())
      .when(conclude(['i-1']))
      .thenRejected('MEETING_NOT_INVITED');
  });
});

describe('the minutes (Niederschrift)', () => {
  const close = meetingOrder('CloseMeeting', {});
  const sign = meetingOrder('SignMinutes', { signedBy: 'Schriftführung' }, '2023-12-22');
  const objection = meetingOrder('ObjectToMinutes', { objectedBy: 'Fraktion B', objection: 'Es fehlt etwas.' });
  const approve = meetingOrder('ApproveMinutes', {});
  const closed = [...invited, open(), close];

  it('are signed once the meeting is over, and approved once they are signed', () => {
    after(...invited, open())
      .when(sign)
      .thenRejected('MINUTES_NOT_DUE');
    after(...closed)
      .when(approve)
      .thenRejected('MINUTES_NOT_DUE');
    expect(meetingAfter(...closed, sign, approve).minutes.status).toBe('approved');
  });

  it('keep every objection', () => {
    const { minutes } = meetingAfter(...closed, sign, objection, approve);
    expect(minutes).toEqual({
      status: 'approved',
      signedBy: 'Schriftführung',
      objections: [{ objectedBy: 'Fraktion B', objection: 'Es fehlt etwas.' }],
    });
    after(...closed, sign, approve)
      .when(objection)
      .thenRejected('MINUTES_ALREADY_SIGNED');
  });

  it('are signed by one', () =>
    after(...closed, sign)
      .when(meetingOrder('SignMinutes', { signedBy: 'Vorsitz' }))
      .thenRejected('MINUTES_ALREADY_SIGNED', { signedBy: 'Schriftführung' }));
});
