import type { Decoded } from './decoding.ts';
import { flag, list, nullable, oneOf, record, text, whole } from './decoding.ts';
import { vote } from './vote.ts';

const visibility = oneOf('public', 'nonPublic');
const minutesStatus = oneOf('draft', 'signed', 'approved');
const head = { meetingId: text, body: text, date: text, startsAt: text, place: text };
const status = oneOf('scheduled', 'invited', 'open', 'closed', 'cancelled');

const agendaItem = record({
  agendaItemId: text,
  section: text,
  number: text,
  visibility,
  title: text,
  resolutionId: nullable(text),
  supplement: flag,
  removedBecause: nullable(text),
  /** Entitled to vote; null before the meeting is opened. */
  present: nullable(whole),
  biased: nullable(whole),
  /** Null where the rules of the body are not known. */
  quorate: nullable(flag),
  result: nullable(oneOf('adopted', 'rejected', 'adjourned', 'referred', 'noted')),
  vote: nullable(vote),
  note: nullable(text),
  enBloc: list(text),
});

/** At the opening, by faction; null for those who have none. */
const attendance = list(record({ faction: nullable(text), members: whole }));

/** Sitzungskalender: the latest meeting first. */
export const meetings = record({
  rows: list(record({ ...head, visibility, status, agendaItems: whole })),
  total: whole,
  page: whole,
  pageSize: whole,
});

export const meeting = record({
  ...head,
  visibility,
  status,
  cancelledBecause: nullable(text),
  invitation: nullable(
    record({ sentOn: text, noticeRule: nullable(text), legalSource: nullable(text), urgentBecause: nullable(text) }),
  ),
  attendance,
  agenda: list(agendaItem),
  minutes: record({ status: minutesStatus, signedBy: nullable(text) }),
});

/** Niederschrift: what was decided, by whom and by how many. */
export const minutes = record({
  ...head,
  status: minutesStatus,
  signedBy: nullable(text),
  attendance,
  legalMembers: nullable(whole),
  items: list(agendaItem),
  objections: list(record({ objectedBy: text, objection: text })),
});

export type MeetingRow = Decoded<typeof meetings>['rows'][number];
export type Meeting = Decoded<typeof meeting>;
export type Minutes = Decoded<typeof minutes>;
export type AgendaItem = Decoded<typeof agendaItem>;
export type Attendance = Decoded<typeof attendance>;
