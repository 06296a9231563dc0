import { checkWording } from '../../resolution/text/check-wording.ts';
import type { CancelMeeting } from '../meeting.commands.ts';
import type { MeetingCancelled } from '../meeting.events.ts';
import type { MeetingState } from '../meeting.state.ts';
import { requireAhead } from '../require-meeting.ts';

/** Sitzung absagen, as long as it has not begun. Cancelled twice is still one fact. */
export const cancelMeeting = ({ data }: CancelMeeting, state: MeetingState): readonly MeetingCancelled[] => {
  if (state.status === 'cancelled') return [];
  const { meetingId } = requireAhead(state, data);
  checkWording('/reason', data.reason, { atMost: 2_000 });
  return [{ type: 'MeetingCancelled', data: { meetingId, reason: data.reason } }];
};
