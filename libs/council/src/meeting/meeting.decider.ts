import { assertNever } from '#kernel';
import type { CouncilDecider } from '../subject.ts';
import { addAgendaItem } from './decisions/add-agenda-item.ts';
import { cancelMeeting } from './decisions/cancel-meeting.ts';
import { closeMeeting } from './decisions/close-meeting.ts';
import { concludeAgendaItems } from './decisions/conclude-agenda-items.ts';
import { inviteToMeeting } from './decisions/invite-to-meeting.ts';
import { approveMinutes, objectToMinutes, signMinutes } from './decisions/keep-minutes.ts';
import { moveMeeting } from './decisions/move-meeting.ts';
import { openMeeting } from './decisions/open-meeting.ts';
import { declareBias, recordArrival, recordDeparture } from './decisions/record-attendance.ts';
import { removeAgendaItem } from './decisions/remove-agenda-item.ts';
import { reorderAgenda } from './decisions/reorder-agenda.ts';
import { scheduleMeeting } from './decisions/schedule-meeting.ts';
import { evolveMeeting } from './evolve-meeting.ts';
import type { MeetingCommand } from './meeting.commands.ts';
import type { MeetingEvent } from './meeting.events.ts';
import type { MeetingState } from './meeting.state.ts';
import { absentMeeting } from './meeting.state.ts';

type MeetingDecider = CouncilDecider<MeetingCommand, MeetingState, MeetingEvent>;

// One case each and nothing else: the number of orders is no complexity.
// eslint-disable-next-line complexity
const decide: MeetingDecider['decide'] = (command, state, surroundings) => {
  switch (command.type) {
    case 'ScheduleMeeting':
      return scheduleMeeting(command, state, surroundings);
    case 'MoveMeeting':
      return moveMeeting(command, state);
    case 'CancelMeeting':
      return cancelMeeting(command, state);
    case 'AddAgendaItem':
      return addAgendaItem(command, state, surroundings);
    case 'RemoveAgendaItem':
      return removeAgendaItem(command, state);
    case 'ReorderAgenda':
      return reorderAgenda(command, state);
    case 'InviteToMeeting':
      return inviteToMeeting(command, state, surroundings);
    case 'OpenMeeting':
      return openMeeting(command, state, surroundings);
    case 'RecordArrival':
      return recordArrival(command, state);
    case 'RecordDeparture':
      return recordDeparture(command, state);
    case 'DeclareBias':
      return declareBias(command, state);
    case 'ConcludeAgendaItems':
      return concludeAgendaItems(command, state);
    case 'CloseMeeting':
      return closeMeeting(command, state);
    case 'SignMinutes':
      return signMinutes(command, state);
    case 'ObjectToMinutes':
      return objectToMinutes(command, state);
    case 'ApproveMinutes':
      return approveMinutes(command, state);
    default:
      return assertNever(command);
  }
};

/** Sitzung: from the day it is set to the minutes. */
export const meetingDecider: MeetingDecider = { initialState: absentMeeting, decide, evolve: evolveMeeting };
