import type { BodyRules } from '../organisation/organisation.events.ts';
import type { Vote } from '../voting/vote.ts';
import type { AgendaEntry, AgendaResult, Member, MeetingInvited, MeetingScheduled } from './meeting.events.ts';

/** Where a meeting (Sitzung) stands. Plain JSON, so it can be kept in a cache and compared. */
export type MeetingState = AbsentMeeting | Meeting;

export interface AbsentMeeting {
  readonly status: 'absent';
}

export type Meeting = MeetingScheduled['data'] & {
  readonly status: 'scheduled' | 'invited' | 'open' | 'closed' | 'cancelled';
  readonly invitation: Omit<MeetingInvited['data'], 'meetingId'> | null;
  /** Recorded when it was opened. */
  readonly rules: BodyRules | null;
  /** In the order in which it is dealt with; a removed entry keeps its place. */
  readonly agenda: readonly AgendaItem[];
  /** Who was there at the opening. */
  readonly attendance: readonly Member[];
  /** In the order in which they were recorded. */
  readonly changes: readonly AttendanceChange[];
  readonly bias: readonly { readonly memberId: string; readonly agendaItemId: string }[];
  readonly cancelledBecause: string | null;
  readonly minutes: Minutes;
};

export type AgendaItem = AgendaEntry & {
  readonly supplement: boolean;
  /** Why it was removed; null while it stands. */
  readonly removedBecause: string | null;
  readonly conclusion: Conclusion | null;
};

export interface Conclusion {
  readonly result: AgendaResult;
  readonly vote: Vote | null;
  readonly note: string | null;
  /** All agenda items of the one vote, itself among them. */
  readonly enBloc: readonly string[];
}

export type AttendanceChange =
  | (Member & { readonly change: 'arrived'; readonly agendaItemId: string })
  | { readonly change: 'left'; readonly memberId: string; readonly agendaItemId: string };

export interface Minutes {
  readonly status: 'draft' | 'signed' | 'approved';
  readonly signedBy: string | null;
  readonly objections: readonly { readonly objectedBy: string; readonly objection: string }[];
}

export const absentMeeting: MeetingState = { status: 'absent' };
