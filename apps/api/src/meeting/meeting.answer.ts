import type { Meeting } from '#council';
import type { AgendaLine, DecisionMinutes, MinutesReader } from '#documents';
import { agendaLines, attendanceByFaction, minutesOf, renderMinutes } from '#documents';
import type { IsoDate } from '#kernel';

export interface MeetingAnswer {
  readonly meetingId: string;
  readonly body: string;
  readonly date: IsoDate;
  readonly startsAt: string;
  readonly place: string;
  readonly visibility: 'public' | 'nonPublic';
  readonly status: Meeting['status'];
  readonly cancelledBecause: string | null;
  readonly invitation: Meeting['invitation'];
  readonly attendance: DecisionMinutes['attendance'];
  /** Ids for who may see all; null for everybody else. */
  readonly members: Meeting['attendance'] | null;
  readonly agenda: readonly AgendaLine[];
  readonly minutes: { readonly status: DecisionMinutes['status']; readonly signedBy: string | null };
  /** Version of the meeting, for If-Match; null for the public, whom it would tell of what is not public. */
  readonly revision: number | null;
}

export const meetingAnswer = (meeting: Meeting, reader: MinutesReader, revision: number): MeetingAnswer => {
  const { meetingId, body, date, startsAt, place, visibility, status, cancelledBecause, invitation } = meeting;
  return {
    ...{ meetingId, body, date, startsAt, place, visibility, status, cancelledBecause, invitation },
    attendance: attendanceByFaction(meeting),
    members: reader === 'all' ? meeting.attendance : null,
    agenda: agendaLines(meeting, reader),
    minutes: { status: meeting.minutes.status, signedBy: meeting.minutes.signedBy },
    revision: reader === 'all' ? revision : null,
  };
};

export interface MinutesAnswer extends DecisionMinutes {
  /** The same as lines of text, in German. */
  readonly text: readonly string[];
}

export const minutesAnswer = (meeting: Meeting, reader: MinutesReader): MinutesAnswer => {
  const minutes = minutesOf(meeting, reader);
  return { ...minutes, text: renderMinutes(minutes) };
};
