import { assertNever } from '#kernel';
import { inOrder, withAdded, withConclusion, withoutItem } from './evolve-agenda.ts';
import type { MeetingEvent, MeetingScheduled } from './meeting.events.ts';
import type { Meeting, MeetingState } from './meeting.state.ts';

const scheduled = (data: MeetingScheduled['data']): Meeting => ({
  ...data,
  status: 'scheduled',
  invitation: null,
  rules: null,
  agenda: [],
  attendance: [],
  changes: [],
  bias: [],
  cancelledBecause: null,
  minutes: { status: 'draft', signedBy: null, objections: [] },
});

/** Never refuses: what is recorded happened. */
export const evolveMeeting = (state: MeetingState, event: MeetingEvent): MeetingState => {
  if (event.type === 'MeetingScheduled') return scheduled(event.data);
  return state.status === 'absent' ? state : after(state, event);
};

// One case each and nothing else: the number of facts is no complexity.
// eslint-disable-next-line complexity
const after = (meeting: Meeting, event: Exclude<MeetingEvent, MeetingScheduled>): Meeting => {
  switch (event.type) {
    case 'MeetingMoved':
      return { ...meeting, date: event.data.date, status: 'scheduled', invitation: null };
    case 'MeetingCancelled':
      return { ...meeting, status: 'cancelled', cancelledBecause: event.data.reason };
    case 'AgendaItemAdded':
      return { ...meeting, agenda: withAdded(meeting.agenda, event.data) };
    case 'AgendaItemRemoved':
      return { ...meeting, agenda: withoutItem(meeting.agenda, event.data.agendaItemId, event.data.reason) };
    case 'AgendaReordered':
      return { ...meeting, agenda: inOrder(meeting.agenda, event.data.agendaItemIds) };
    case 'MeetingInvited': {
      const { sentOn, noticeRule, legalSource, urgentBecause } = event.data;
      return { ...meeting, status: 'invited', invitation: { sentOn, noticeRule, legalSource, urgentBecause } };
    }
    case 'MeetingOpened':
      return { ...meeting, status: 'open', attendance: event.data.attendance, rules: event.data.rules };
    case 'MemberArrived': {
      const { memberId, faction, agendaItemId } = event.data;
      return { ...meeting, changes: [...meeting.changes, { change: 'arrived', memberId, faction, agendaItemId }] };
    }
    case 'MemberLeft': {
      const { memberId, agendaItemId } = event.data;
      return { ...meeting, changes: [...meeting.changes, { change: 'left', memberId, agendaItemId }] };
    }
    case 'BiasDeclared': {
      const { memberId, agendaItemId } = event.data;
      return { ...meeting, bias: [...meeting.bias, { memberId, agendaItemId }] };
    }
    case 'AgendaItemsConcluded':
      return { ...meeting, agenda: withConclusion(meeting.agenda, event.data) };
    case 'MeetingClosed':
      return { ...meeting, status: 'closed' };
    case 'MinutesSigned':
      return { ...meeting, minutes: { ...meeting.minutes, status: 'signed', signedBy: event.data.signedBy } };
    case 'MinutesObjected': {
      const { objectedBy, objection } = event.data;
      const objections = [...meeting.minutes.objections, { objectedBy, objection }];
      return { ...meeting, minutes: { ...meeting.minutes, objections } };
    }
    case 'MinutesApproved':
      return { ...meeting, minutes: { ...meeting.minutes, status: 'approved' } };
    default:
      return assertNever(event);
  }
};
