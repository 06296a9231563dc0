/** Where a meeting (Sitzung) stands. */
export interface MeetingState {
  readonly status: 'absent';
}

export const absentMeeting: MeetingState = { status: 'absent' };
