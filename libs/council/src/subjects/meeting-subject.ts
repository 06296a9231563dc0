import { streamName } from '#kernel';
import { ORGANISATION_STREAM } from '../organisation/organisation-stream.ts';
import { refused } from '../rejection-codes.ts';
import { isStreamSafe } from '../resolution/stream-safe.ts';
import type { Subject } from '../subject.ts';
import type { Neighbour } from '../surroundings.ts';
import type { MeetingCommand } from '../meeting/meeting.commands.ts';
import { meetingDecider } from '../meeting/meeting.decider.ts';
import type { MeetingEvent } from '../meeting/meeting.events.ts';
import type { MeetingState } from '../meeting/meeting.state.ts';

/** Each command once: a type missing here would be taken by nobody. */
const meetingCommands: Readonly<Record<MeetingCommand['type'], true>> = {
  ScheduleMeeting: true,
  MoveMeeting: true,
  CancelMeeting: true,
  AddAgendaItem: true,
  RemoveAgendaItem: true,
  ReorderAgenda: true,
  InviteToMeeting: true,
  OpenMeeting: true,
  RecordArrival: true,
  RecordDeparture: true,
  DeclareBias: true,
  ConcludeAgendaItems: true,
  CloseMeeting: true,
  SignMinutes: true,
  ObjectToMinutes: true,
  ApproveMinutes: true,
};

const organisation: Neighbour = { stream: ORGANISATION_STREAM, binding: 'asRead' };

const neighboursOf = (command: MeetingCommand): readonly Neighbour[] => {
  switch (command.type) {
    case 'ScheduleMeeting':
    case 'InviteToMeeting':
    case 'OpenMeeting':
      return [organisation];
    case 'AddAgendaItem': {
      const { resolutionId } = command.data;
      if (resolutionId === null || !isStreamSafe(resolutionId)) return [];
      return [{ stream: streamName(`resolution-${resolutionId}`), binding: 'asRead' }];
    }
    default:
      return [];
  }
};

export const meetingSubject: Subject<MeetingCommand, MeetingState, MeetingEvent> = {
  name: 'meeting',
  commandTypes: Object.keys(meetingCommands),
  streamOf: ({ type, data: { meetingId } }) => {
    const code = type === 'ScheduleMeeting' ? 'MEETING_ID_MALFORMED' : 'MEETING_UNKNOWN';
    if (!isStreamSafe(meetingId)) throw refused(code, { field: '/meetingId', found: meetingId });
    return streamName(`meeting-${meetingId}`);
  },
  begins: ({ type }) => type === 'ScheduleMeeting',
  neighboursOf,
  decider: meetingDecider,
  companionsOf: () => [],
};
