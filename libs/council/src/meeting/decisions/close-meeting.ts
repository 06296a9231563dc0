import type { CloseMeeting } from '../meeting.commands.ts';
import type { MeetingClosed } from '../meeting.events.ts';
import type { MeetingState } from '../meeting.state.ts';
import { requireOpenMeeting } from '../require-meeting.ts';

/** Sitzung schließen. What has no result by then was not dealt with. Closed twice is still one fact. */
export const closeMeeting = ({ data }: CloseMeeting, state: MeetingState): readonly MeetingClosed[] => {
  if (state.status === 'closed') return [];
  const { meetingId } = requireOpenMeeting(state, data);
  return [{ type: 'MeetingClosed', data: { meetingId } }];
};
