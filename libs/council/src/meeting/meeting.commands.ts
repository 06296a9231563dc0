import type { IsoDate } from '#kernel';
import type { VoteReport } from '../voting/vote-report.ts';
import type { AgendaEntry, AgendaResult, Member } from './meeting.events.ts';

interface Order<Type extends string, Data> {
  readonly type: Type;
  /** The day it is legally so; may lie in the past, never in the future. */
  readonly occurredOn: IsoDate;
  readonly data: Data & { readonly meetingId: string };
}

export type ScheduleMeeting = Order<
  'ScheduleMeeting',
  {
    readonly body: string;
    readonly date: IsoDate;
    readonly startsAt: string;
    readonly place: string;
    readonly visibility: 'public' | 'nonPublic';
  }
>;
export type MoveMeeting = Order<'MoveMeeting', { readonly date: IsoDate; readonly reason: string }>;
export type CancelMeeting = Order<'CancelMeeting', { readonly reason: string }>;
export type AddAgendaItem = Order<'AddAgendaItem', AgendaEntry & { readonly after: string | null }>;
export type RemoveAgendaItem = Order<'RemoveAgendaItem', { readonly agendaItemId: string; readonly reason: string }>;
/** Every entry that has not been removed, in the new order. */
export type ReorderAgenda = Order<'ReorderAgenda', { readonly agendaItemIds: readonly string[] }>;
/** Sent on the day of the order; `urgentBecause` is why the notice is short. */
export type InviteToMeeting = Order<'InviteToMeeting', { readonly urgentBecause: string | null }>;
export type OpenMeeting = Order<'OpenMeeting', { readonly attendance: readonly Member[] }>;
export type RecordArrival = Order<'RecordArrival', Member & { readonly agendaItemId: string }>;
export type RecordDeparture = Order<'RecordDeparture', { readonly memberId: string; readonly agendaItemId: string }>;
export type DeclareBias = Order<'DeclareBias', { readonly memberId: string; readonly agendaItemId: string }>;
/** Several agenda items are concluded en bloc, by one vote. */
export type ConcludeAgendaItems = Order<
  'ConcludeAgendaItems',
  {
    readonly agendaItemIds: readonly string[];
    readonly result: AgendaResult;
    readonly vote: VoteReport | null;
    readonly note: string | null;
  }
>;
export type CloseMeeting = Order<'CloseMeeting', unknown>;
export type SignMinutes = Order<'SignMinutes', { readonly signedBy: string }>;
export type ObjectToMinutes = Order<'ObjectToMinutes', { readonly objectedBy: string; readonly objection: string }>;
export type ApproveMinutes = Order<'ApproveMinutes', unknown>;

export type MeetingCommand =
  | ScheduleMeeting
  | MoveMeeting
  | CancelMeeting
  | AddAgendaItem
  | RemoveAgendaItem
  | ReorderAgenda
  | InviteToMeeting
  | OpenMeeting
  | RecordArrival
  | RecordDeparture
  | DeclareBias
  | ConcludeAgendaItems
  | CloseMeeting
  | SignMinutes
  | ObjectToMinutes
  | ApproveMinutes;
