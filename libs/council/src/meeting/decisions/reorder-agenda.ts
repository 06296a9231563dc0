import { refused } from '../../rejection-codes.ts';
import type { ReorderAgenda } from '../meeting.commands.ts';
import type { AgendaReordered } from '../meeting.events.ts';
import type { MeetingState } from '../meeting.state.ts';
import { requireMeeting } from '../require-meeting.ts';

/** Tagesordnung umstellen, before the meeting or in it. */
export const reorderAgenda = ({ data }: ReorderAgenda, state: MeetingState): readonly AgendaReordered[] => {
  const { meetingId, agendaItemIds } = data;
  const { agenda, status } = requireMeeting(state, data);
  if (status === 'cancelled') throw refused('MEETING_CANCELLED', { meetingId });
  if (status === 'closed') throw refused('MEETING_NOT_OPEN', { meetingId, status });
  const standing = agenda.filter(({ removedBecause }) => removedBecause === null).map((item) => item.agendaItemId);
  if (agendaItemIds.toSorted().join('\n') !== standing.toSorted().join('\n')) {
    throw refused('AGENDA_ORDER_INCOMPLETE', { field: '/agendaItemIds', found: agendaItemIds, expected: standing });
  }
  if (agendaItemIds.join('\n') === standing.join('\n')) return [];
  return [{ type: 'AgendaReordered', data: { meetingId, agendaItemIds } }];
};
