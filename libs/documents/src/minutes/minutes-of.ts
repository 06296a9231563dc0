import type { Meeting } from '#council';
import type { IsoDate } from '#kernel';
import type { AgendaLine, MinutesReader } from './agenda-lines.ts';
import { agendaLines } from './agenda-lines.ts';

/** Ergebnisprotokoll: what was decided, by whom and by how many, without who said what. */
export interface DecisionMinutes {
  readonly meetingId: string;
  readonly body: string;
  readonly date: IsoDate;
  readonly startsAt: string;
  readonly place: string;
  readonly status: 'draft' | 'signed' | 'approved';
  readonly signedBy: string | null;
  /** At the opening; who came and went later shows in the numbers of each agenda item. */
  readonly attendance: readonly { readonly faction: string | null; readonly members: number }[];
  readonly legalMembers: number | null;
  readonly items: readonly AgendaLine[];
  readonly objections: readonly { readonly objectedBy: string; readonly objection: string }[];
}

/** Factions in the order of their first member, whoever has none as one group. */
export const attendanceByFaction = ({ attendance }: Meeting): DecisionMinutes['attendance'] =>
  [...Map.groupBy(attendance, ({ faction }) => faction)].map(([faction, members]) => ({
    faction,
    members: members.length,
  }));

/** Made from the record alone, at any time: before the end they say what is known so far. */
export const minutesOf = (meeting: Meeting, reader: MinutesReader): DecisionMinutes => {
  const { meetingId, body, date, startsAt, place, minutes, rules } = meeting;
  return {
    ...{ meetingId, body, date, startsAt, place },
    status: minutes.status,
    signedBy: minutes.signedBy,
    attendance: attendanceByFaction(meeting),
    legalMembers: rules?.legalMembers ?? null,
    items: agendaLines(meeting, reader),
    // An objection may quote what is not public.
    objections: reader === 'all' ? minutes.objections : [],
  };
};
