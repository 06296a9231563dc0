import { refused } from '../rejection-codes.ts';
import type { AgendaItem, Meeting, MeetingState } from './meeting.state.ts';

/** @throws Rejection MEETING_UNKNOWN */
export const requireMeeting = (state: MeetingState, { meetingId }: { readonly meetingId: string }): Meeting => {
  if (state.status === 'absent') throw refused('MEETING_UNKNOWN', { meetingId });
  return state;
};

/** @throws Rejection MEETING_UNKNOWN, MEETING_CANCELLED or MEETING_BEGUN */
export const requireAhead = (state: MeetingState, asked: { readonly meetingId: string }): Meeting => {
  const meeting = requireMeeting(state, asked);
  const { meetingId } = meeting;
  if (meeting.status === 'cancelled') throw refused('MEETING_CANCELLED', { meetingId });
  if (meeting.status === 'open' || meeting.status === 'closed') throw refused('MEETING_BEGUN', { meetingId });
  return meeting;
};

/** @throws Rejection MEETING_UNKNOWN, MEETING_CANCELLED, MEETING_NOT_INVITED or MEETING_NOT_OPEN */
export const requireOpenMeeting = (state: MeetingState, asked: { readonly meetingId: string }): Meeting => {
  const meeting = requireMeeting(state, asked);
  const { meetingId, status } = meeting;
  if (status === 'cancelled') throw refused('MEETING_CANCELLED', { meetingId });
  if (status === 'scheduled') throw refused('MEETING_NOT_INVITED', { meetingId });
  if (status !== 'open') throw refused('MEETING_NOT_OPEN', { meetingId, status });
  return meeting;
};

/** @throws Rejection AGENDA_ITEM_UNKNOWN or AGENDA_ITEM_REMOVED */
export const requireAgendaItem = (
  { agenda }: Pick<Meeting, 'agenda'>,
  agendaItemId: string,
  field = '/agendaItemId',
): AgendaItem => {
  const item = agenda.find((candidate) => candidate.agendaItemId === agendaItemId);
  if (item === undefined) throw refused('AGENDA_ITEM_UNKNOWN', { field, agendaItemId });
  if (item.removedBecause !== null) throw refused('AGENDA_ITEM_REMOVED', { field, agendaItemId });
  return item;
};
