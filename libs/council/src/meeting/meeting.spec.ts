import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import {
  addItem,
  conclude,
  invite,
  invited,
  meetingId,
  meetingOrder,
  members,
  open,
  scheduleMeeting,
} from '../testing/meeting-orders.ts';
import { after, factsOf, given, meetingAfter } from '../testing/meeting-scenario.ts';
import { meetingDay } from '../testing/orders.ts';
import { noSurroundings } from '../surroundings.ts';
import type { MeetingCommand } from './meeting.commands.ts';
import { meetingDecider } from './meeting.decider.ts';

const { decide } = meetingDecider;

describe('setting a meeting (Sitzung anberaumen)', () => {
  it('needs a body that there is', () =>
    after()
      .when(scheduleMeeting({ body: 'Stadtverordnetensammlung' }))
      .thenRejected('BODY_UNKNOWN', { field: '/body', found: 'Stadtverordnetensammlung' }));

  it('is done once under an id', () =>
    after(scheduleMeeting()).when(scheduleMeeting()).thenRejected('MEETING_ID_TAKEN'));

  it('makes everybody be invited anew when it is moved', () => {
    const moved = meetingOrder('MoveMeeting', { date: isoDate('2023-12-21'), reason: 'Saal belegt' }, '2023-12-10');
    expect(meetingAfter(...invited, moved)).toMatchObject({
      status: 'scheduled',
      date: '2023-12-21',
      invitation: null,
    });
  });

  it('can be taken back until it has begun', () => {
    const cancel = meetingOrder('CancelMeeting', { reason: 'Keine Vorlagen' });
    expect(meetingAfter(...invited, cancel)).toMatchObject({ status: 'cancelled', cancelledBecause: 'Keine Vorlagen' });
    after(...invited, open())
      .when(cancel)
      .thenRejected('MEETING_BEGUN');
    after(...invited, cancel)
      .when(open())
      .thenRejected('MEETING_CANCELLED');
  });
});

describe('the agenda (Tagesordnung)', () => {
  const numbers = (...orders: readonly MeetingCommand[]) => meetingAfter(...orders).agenda.map(({ number }) => number);

  it('has every item in its place', () => expect(numbers(...invited)).toEqual(['1', '2', '3']));

  it('tells what came after the invitation as a supplement (Nachtrag)', () =>
    expect(meetingAfter(...invited, addItem('4')).agenda.map(({ supplement }) => supplement)).toEqual([
      false,
      false,
      false,
      true,
    ]));

  it('keeps a removed item with its reason, and the number is not given again', () => {
    const remove = meetingOrder('RemoveAgendaItem', { agendaItemId: 'i-2', reason: 'zurückgezogen' }, '2023-12-10');
    expect(meetingAfter(...invited, remove).agenda[1]).toMatchObject({ number: '2', removedBecause: 'zurückgezogen' });
    after(...invited, remove)
      .when(addItem('2', { agendaItemId: 'i-2b' }))
      .thenRejected('AGENDA_ITEM_TAKEN', { field: '/number' });
    after(...invited, remove)
      .when(remove)
      .then();
  });

  it('is put into another order only as a whole', () => {
    const order = (...agendaItemIds: string[]) => meetingOrder('ReorderAgenda', { agendaItemIds });
    expect(numbers(...invited, order('i-3', 'i-1', 'i-2'))).toEqual(['3', '1', '2']);
    after(...invited)
      .when(order('i-3', 'i-1'))
      .thenRejected('AGENDA_ORDER_INCOMPLETE', { expected: ['i-1', 'i-2', 'i-3'] });
    after(...invited)
      .when(order('i-1', 'i-1', 'i-2'))
      .thenRejected('AGENDA_ORDER_INCOMPLETE');
  });

  it('keeps removed items in their place when it is put into another order', () => {
    const remove = meetingOrder('RemoveAgendaItem', { agendaItemId: 'i-2', reason: 'zurückgezogen' });
    const order = meetingOrder('ReorderAgenda', { agendaItemIds: ['i-3', 'i-1'] });
    expect(numbers(...invited, remove, order)).toEqual(['3', '2', '1']);
  });

  it('never shows in public what a paper says that is not public', () => {
    const paper = { status: 'submitted', visibility: 'nonPublic' };
    const papers = new Map([['23-v-1', paper]]) as never;
    const item = addItem('1', { resolutionId: '23-v-1' });
    after(scheduleMeeting()).beside({ papers }).when(item).thenRejected('AGENDA_ITEM_NOT_PUBLIC');
    after(scheduleMeeting())
      .beside({ papers })
      .when(addItem('1', { resolutionId: '23-v-1', visibility: 'nonPublic' }))
      .thenAtLeast({ type: 'AgendaItemAdded', data: { visibility: 'nonPublic' } });
    after(scheduleMeeting()).when(item).thenRejected('PAPER_UNKNOWN', { field: '/resolutionId' });
  });

  it('has only items that are not public in a meeting that is not', () =>
    after(scheduleMeeting({ visibility: 'nonPublic' }))
      .when(addItem('1'))
      .thenAtLeast({ type: 'AgendaItemAdded', data: { visibility: 'nonPublic' } }));
});

describe('the notice period (Ladungsfrist)', () => {
  it.each([
    ['2023-12-16', null],
    ['2023-12-19', 'Frist der Aufsicht'],
  ])('is kept on %s with the reason %s', (on, urgentBecause) =>
    after(scheduleMeeting())
      .when(invite(on, urgentBecause))
      .thenAtLeast({
        type: 'MeetingInvited',
        data: { sentOn: isoDate(on), legalSource: '§ 58 Abs. 1 HGO', urgentBecause },
      }),
  );

  it.each([
    ['2023-12-17', null, 4],
    ['2023-12-20', 'Frist der Aufsicht', 1],
    ['2023-12-21', 'zu spät', 1],
  ])('is too short on %s with the reason %s', (on, urgentBecause, expected) =>
    after(scheduleMeeting())
      .when(invite(on, urgentBecause))
      .thenRejected('NOTICE_TOO_SHORT', { expected, legalSource: '§ 58 Abs. 1 HGO' }),
  );

  it('is nobody’s rule while the body is not known, but an invitation never comes after the meeting', () => {
    const { state } = factsOf([scheduleMeeting()]);
    expect(decide(invite('2023-12-20'), state, noSurroundings)).toMatchObject([{ data: { noticeRule: null } }]);
    expect(() => decide(invite('2023-12-21'), state, noSurroundings)).toThrow('NOTICE_TOO_SHORT');
  });
});

describe('opening a meeting', () => {
  it('needs an invitation, and the day of the meeting', () => {
    after(scheduleMeeting()).when(open()).thenRejected('MEETING_NOT_INVITED');
    after(...invited)
      .when({ ...open(), occurredOn: isoDate('2023-12-19') })
      .thenRejected('NOT_MEETING_DAY');
  });

  it('has nobody twice, and nobody too many', () => {
    const attendance = [...members(2), ...members(1)];
    after(...invited)
      .when(meetingOrder('OpenMeeting', { attendance }))
      .thenRejected('MEMBER_PRESENT', { field: '/attendance/2/memberId' });
    after(...invited)
      .when(open(82))
      .thenRejected('MORE_PRESENT_THAN_MEMBERS', { legalMembers: 81 });
  });
});

describe('a meeting nobody set', () => {
  it.each([open(), invite(), conclude(['i-1']), addItem('1'), meetingOrder('CloseMeeting', {})])(
    'takes no order: %o',
    (order) => given().when(order).thenRejected('MEETING_UNKNOWN', { meetingId }),
  );

  it('is on a day', () => expect(meetingAfter(scheduleMeeting()).date).toBe(meetingDay));
});
