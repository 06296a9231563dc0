import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { AddAgendaItem } from '../meeting.commands.ts';
import type { AgendaItemAdded } from '../meeting.events.ts';
import type { Meeting, MeetingState } from '../meeting.state.ts';
import { requireMeeting } from '../require-meeting.ts';

const requireFree = ({ agenda }: Meeting, { agendaItemId, number, section }: AddAgendaItem['data']): void => {
  if (agenda.some((item) => item.agendaItemId === agendaItemId)) {
    throw refused('AGENDA_ITEM_TAKEN', { field: '/agendaItemId', found: agendaItemId });
  }
  if (agenda.some((item) => item.number === number && item.section === section)) {
    throw refused('AGENDA_ITEM_TAKEN', { field: '/number', found: number, section });
  }
};

/** Nothing about a paper that is not public may be read on the agenda. */
const requirePaper = (
  { resolutionId, visibility }: AddAgendaItem['data'],
  { papers }: Pick<Surroundings, 'papers'>,
): void => {
  if (resolutionId === null) return;
  const paper = papers.get(resolutionId);
  const field = '/resolutionId';
  if (paper === undefined || paper.status === 'absent') throw refused('PAPER_UNKNOWN', { field, resolutionId });
  if (paper.status === 'draft') throw refused('PAPER_NOT_SUBMITTED', { field, resolutionId });
  if (paper.visibility === 'nonPublic' && visibility === 'public') {
    throw refused('AGENDA_ITEM_NOT_PUBLIC', { field: '/visibility', resolutionId });
  }
};

/** Tagesordnungspunkt aufnehmen; once the invitation has gone out it is a supplement (Nachtrag). */
export const addAgendaItem = (
  { data }: AddAgendaItem,
  state: MeetingState,
  surroundings: Pick<Surroundings, 'papers'>,
): readonly AgendaItemAdded[] => {
  const meeting = requireMeeting(state, data);
  const { meetingId, agendaItemId, number, section, title, resolutionId, after } = data;
  if (meeting.status === 'cancelled') throw refused('MEETING_CANCELLED', { meetingId });
  if (meeting.status === 'closed') throw refused('MEETING_NOT_OPEN', { meetingId, status: meeting.status });
  checkWording('/agendaItemId', agendaItemId, { atMost: 100 });
  checkWording('/number', number, { atMost: 20 });
  checkWording('/section', section, { atMost: 20, blank: 'allowed' });
  checkWording('/title', title, { atMost: 1_000 });
  requireFree(meeting, data);
  requirePaper(data, surroundings);
  if (after !== null && !meeting.agenda.some((item) => item.agendaItemId === after)) {
    throw refused('AGENDA_ITEM_UNKNOWN', { field: '/after', agendaItemId: after });
  }
  const visibility = meeting.visibility === 'nonPublic' ? 'nonPublic' : data.visibility;
  const entry = { agendaItemId, number, section, visibility, title, resolutionId, after };
  return [{ type: 'AgendaItemAdded', data: { meetingId, ...entry, supplement: meeting.status !== 'scheduled' } }];
};
