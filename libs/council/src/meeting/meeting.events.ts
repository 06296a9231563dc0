import type { IsoDate } from '#kernel';
import type { BodyRules } from '../organisation/organisation.events.ts';
import type { NoticeRuleId } from '../voting/notice-rules.ts';
import type { Vote } from '../voting/vote.ts';

interface Fact<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data & { readonly meetingId: string };
}

/** A member as the record knows them: an id of the office's own and the faction, never more than the minutes need. */
export interface Member {
  readonly memberId: string;
  /** Null for a member of no faction. */
  readonly faction: string | null;
}

export interface AgendaEntry {
  readonly agendaItemId: string;
  /** As printed: "4" or "4.2"; unique in its section. */
  readonly number: string;
  /** "I", "II", "A", "B"; empty where the agenda has none. */
  readonly section: string;
  readonly visibility: 'public' | 'nonPublic';
  readonly title: string;
  /** The paper it deals with; null for an item without one. */
  readonly resolutionId: string | null;
}

/** What a meeting did with an agenda item. */
export type AgendaResult = 'adopted' | 'rejected' | 'adjourned' | 'referred' | 'noted';

/** Sitzung anberaumt. */
export type MeetingScheduled = Fact<
  'MeetingScheduled',
  {
    readonly body: string;
    readonly date: IsoDate;
    /** As printed, "16:00"; empty when it is not said. */
    readonly startsAt: string;
    readonly place: string;
    readonly visibility: 'public' | 'nonPublic';
  }
>;

/** Sitzung verlegt: another day; an invitation to the old one counts no more. */
export type MeetingMoved = Fact<'MeetingMoved', { readonly date: IsoDate; readonly reason: string }>;

/** Sitzung abgesagt. */
export type MeetingCancelled = Fact<'MeetingCancelled', { readonly reason: string }>;

/** Tagesordnungspunkt aufgenommen; `supplement` when the invitation had gone out before (Nachtrag). */
export type AgendaItemAdded = Fact<
  'AgendaItemAdded',
  AgendaEntry & {
    /** The entry it stands behind; null for the first place. */
    readonly after: string | null;
    readonly supplement: boolean;
  }
>;

/** Tagesordnungspunkt abgesetzt: it leaves the meeting, never the record. */
export type AgendaItemRemoved = Fact<'AgendaItemRemoved', { readonly agendaItemId: string; readonly reason: string }>;

/** Tagesordnung umgestellt. */
export type AgendaReordered = Fact<'AgendaReordered', { readonly agendaItemIds: readonly string[] }>;

/** Zur Sitzung eingeladen, on this day and by this rule. */
export type MeetingInvited = Fact<
  'MeetingInvited',
  {
    readonly sentOn: IsoDate;
    /** Null when the organisation does not know the body, and so not its rule. */
    readonly noticeRule: NoticeRuleId | null;
    readonly legalSource: string | null;
    /** Why the notice is short; null when it is not. */
    readonly urgentBecause: string | null;
  }
>;

/** Sitzung eröffnet, with who is there. */
export type MeetingOpened = Fact<
  'MeetingOpened',
  {
    readonly attendance: readonly Member[];
    /** The body's rules on the day of the meeting; null when the organisation does not know the body. */
    readonly rules: BodyRules | null;
  }
>;

/** Mitglied gekommen: there from this agenda item on. */
export type MemberArrived = Fact<'MemberArrived', Member & { readonly agendaItemId: string }>;

/** Mitglied gegangen: not there from this agenda item on. */
export type MemberLeft = Fact<'MemberLeft', { readonly memberId: string; readonly agendaItemId: string }>;

/** Befangenheit festgestellt: for this agenda item the member counts neither for the vote nor for the quorum. */
export type BiasDeclared = Fact<'BiasDeclared', { readonly memberId: string; readonly agendaItemId: string }>;

/** Ergebnis festgestellt, for one agenda item or, en bloc, for several at once. */
export type AgendaItemsConcluded = Fact<
  'AgendaItemsConcluded',
  {
    readonly agendaItemIds: readonly string[];
    readonly result: AgendaResult;
    /** The one vote that was taken for all of them; null when there was none. */
    readonly vote: Vote | null;
    readonly note: string | null;
  }
>;

/** Sitzung geschlossen. */
export type MeetingClosed = Fact<'MeetingClosed', unknown>;

/** Niederschrift unterzeichnet. */
export type MinutesSigned = Fact<'MinutesSigned', { readonly signedBy: string }>;

/** Einwendung gegen die Niederschrift. */
export type MinutesObjected = Fact<'MinutesObjected', { readonly objectedBy: string; readonly objection: string }>;

/** Niederschrift genehmigt. */
export type MinutesApproved = Fact<'MinutesApproved', unknown>;

export type MeetingEvent =
  | MeetingScheduled
  | MeetingMoved
  | MeetingCancelled
  | AgendaItemAdded
  | AgendaItemRemoved
  | AgendaReordered
  | MeetingInvited
  | MeetingOpened
  | MemberArrived
  | MemberLeft
  | BiasDeclared
  | AgendaItemsConcluded
  | MeetingClosed
  | MinutesSigned
  | MinutesObjected
  | MinutesApproved;
