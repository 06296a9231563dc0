import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import type { RemoveAgendaItem } from '../meeting.commands.ts';
import type { AgendaItemRemoved } from '../meeting.events.ts';
import type { MeetingState } from '../meeting.state.ts';
import { requireMeeting } from '../require-meeting.ts';

/** Absetzen: it leaves the meeting, never the record. Removed twice is still one fact. */
export const removeAgendaItem = ({ data }: RemoveAgendaItem, state: MeetingState): readonly AgendaItemRemoved[] => {
  const { meetingId, agendaItemId, reason } = data;
  const { agenda, status } = requireMeeting(state, data);
  if (status === 'cancelled') throw refused('MEETING_CANCELLED', { meetingId });
  if (status === 'closed') throw refused('MEETING_NOT_OPEN', { meetingId, status });
  checkWording('/reason', reason, { atMost: 2_000 });
  const item = agenda.find((candidate) => candidate.agendaItemId === agendaItemId);
  if (item === undefined) throw refused('AGENDA_ITEM_UNKNOWN', { field: '/agendaItemId', agendaItemId });
  if (item.conclusion !== null) throw refused('AGENDA_ITEM_CONCLUDED', { agendaItemId });
  if (item.removedBecause !== null) return [];
  return [{ type: 'AgendaItemRemoved', data: { meetingId, agendaItemId, reason } }];
};
