import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import type { DeclareBias, RecordArrival, RecordDeparture } from '../meeting.commands.ts';
import type { BiasDeclared, MemberArrived, MemberLeft } from '../meeting.events.ts';
import type { Meeting, MeetingState } from '../meeting.state.ts';
import { presenceAt } from '../presence-at.ts';
import { requireAgendaItem, requireOpenMeeting } from '../require-meeting.ts';

interface Named {
  readonly meetingId: string;
  readonly memberId: string;
  readonly agendaItemId: string;
}

const isHere = (meeting: Meeting, { memberId, agendaItemId }: Named): boolean => {
  const { entitled, biased } = presenceAt(meeting, agendaItemId);
  return [...entitled, ...biased].some((member) => member.memberId === memberId);
};

/** What was voted on before stays voted: who was there for it cannot be changed afterwards. */
const requireAttendanceOpen = (state: MeetingState, data: Named): Meeting => {
  const meeting = requireOpenMeeting(state, data);
  const { conclusion } = requireAgendaItem(meeting, data.agendaItemId);
  if (conclusion !== null) throw refused('AGENDA_ITEM_CONCLUDED', { agendaItemId: data.agendaItemId });
  return meeting;
};

/** Ein Mitglied kommt. */
export const recordArrival = ({ data }: RecordArrival, state: MeetingState): readonly MemberArrived[] => {
  const meeting = requireAttendanceOpen(state, data);
  const { meetingId, memberId, faction, agendaItemId } = data;
  checkWording('/memberId', memberId, { atMost: 100 });
  if (faction !== null) checkWording('/faction', faction, { atMost: 200 });
  if (isHere(meeting, data)) throw refused('MEMBER_PRESENT', { field: '/memberId', memberId });
  const { entitled, biased } = presenceAt(meeting, agendaItemId);
  const found = entitled.length + biased.length + 1;
  if (meeting.rules !== null && found > meeting.rules.legalMembers) {
    throw refused('MORE_PRESENT_THAN_MEMBERS', { found, legalMembers: meeting.rules.legalMembers });
  }
  return [{ type: 'MemberArrived', data: { meetingId, memberId, faction, agendaItemId } }];
};

/** Ein Mitglied geht. */
export const recordDeparture = ({ data }: RecordDeparture, state: MeetingState): readonly MemberLeft[] => {
  const meeting = requireAttendanceOpen(state, data);
  const { meetingId, memberId, agendaItemId } = data;
  if (!isHere(meeting, data)) throw refused('MEMBER_NOT_PRESENT', { field: '/memberId', memberId });
  return [{ type: 'MemberLeft', data: { meetingId, memberId, agendaItemId } }];
};

/** Befangenheit feststellen; declared twice is still one fact. */
export const declareBias = ({ data }: DeclareBias, state: MeetingState): readonly BiasDeclared[] => {
  const meeting = requireAttendanceOpen(state, data);
  const { meetingId, memberId, agendaItemId } = data;
  if (meeting.bias.some((known) => known.memberId === memberId && known.agendaItemId === agendaItemId)) return [];
  if (!isHere(meeting, data)) throw refused('MEMBER_NOT_PRESENT', { field: '/memberId', memberId });
  return [{ type: 'BiasDeclared', data: { meetingId, memberId, agendaItemId } }];
};
