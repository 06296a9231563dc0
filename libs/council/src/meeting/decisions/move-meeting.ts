import { checkWording } from '../../resolution/text/check-wording.ts';
import type { MoveMeeting } from '../meeting.commands.ts';
import type { MeetingMoved } from '../meeting.events.ts';
import type { MeetingState } from '../meeting.state.ts';
import { requireAhead } from '../require-meeting.ts';

/** Sitzung verlegen; whoever was invited is invited anew. */
export const moveMeeting = ({ data }: MoveMeeting, state: MeetingState): readonly MeetingMoved[] => {
  const { meetingId, date, reason } = data;
  const meeting = requireAhead(state, data);
  checkWording('/reason', reason, { atMost: 2_000 });
  return meeting.date === date ? [] : [{ type: 'MeetingMoved', data: { meetingId, date, reason } }];
};
