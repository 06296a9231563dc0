import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import type { ApproveMinutes, ObjectToMinutes, SignMinutes } from '../meeting.commands.ts';
import type { MinutesApproved, MinutesObjected, MinutesSigned } from '../meeting.events.ts';
import type { Meeting, MeetingState } from '../meeting.state.ts';
import { requireMeeting } from '../require-meeting.ts';

const requireSigned = (state: MeetingState, asked: { readonly meetingId: string }): Meeting => {
  const meeting = requireMeeting(state, asked);
  const { meetingId, minutes } = meeting;
  if (minutes.status === 'draft') throw refused('MINUTES_NOT_DUE', { meetingId, status: meeting.status });
  return meeting;
};

/** Niederschrift unterzeichnen, once the meeting is closed. */
export const signMinutes = ({ data }: SignMinutes, state: MeetingState): readonly MinutesSigned[] => {
  const { meetingId, signedBy } = data;
  const { status, minutes } = requireMeeting(state, data);
  if (status !== 'closed') throw refused('MINUTES_NOT_DUE', { meetingId, status });
  checkWording('/signedBy', signedBy, { atMost: 200 });
  if (minutes.signedBy === signedBy) return [];
  if (minutes.signedBy !== null) throw refused('MINUTES_ALREADY_SIGNED', { meetingId, signedBy: minutes.signedBy });
  return [{ type: 'MinutesSigned', data: { meetingId, signedBy } }];
};

/** Einwendung erheben; the minutes stay as they are, and say that somebody objected. */
export const objectToMinutes = ({ data }: ObjectToMinutes, state: MeetingState): readonly MinutesObjected[] => {
  const { meetingId, objectedBy, objection } = data;
  const { minutes } = requireSigned(state, data);
  checkWording('/objectedBy', objectedBy, { atMost: 200 });
  checkWording('/objection', objection);
  if (minutes.objections.some((known) => known.objectedBy === objectedBy && known.objection === objection)) return [];
  if (minutes.status === 'approved') throw refused('MINUTES_ALREADY_SIGNED', { meetingId, status: minutes.status });
  return [{ type: 'MinutesObjected', data: { meetingId, objectedBy, objection } }];
};

/** Niederschrift genehmigen. */
export const approveMinutes = ({ data }: ApproveMinutes, state: MeetingState): readonly MinutesApproved[] => {
  const { meetingId, minutes } = requireSigned(state, data);
  return minutes.status === 'approved' ? [] : [{ type: 'MinutesApproved', data: { meetingId } }];
};
