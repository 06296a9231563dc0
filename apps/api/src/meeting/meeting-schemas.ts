import { day, list, object, oneOf, orNull, text, whole, yesOrNo } from '../openapi/answer-schema.ts';
import { vote } from '../openapi/vote-schemas.ts';

const visibility = oneOf('public', 'nonPublic');
const status = oneOf('scheduled', 'invited', 'open', 'closed', 'cancelled');
const minutesStatus = oneOf('draft', 'signed', 'approved');
const head = { meetingId: text, body: text, date: day, startsAt: text, place: text };
const attendance = list(object({ faction: orNull(text), members: whole }));

const agenda = list(
  object({
    agendaItemId: text,
    section: text,
    number: text,
    visibility,
    title: text,
    resolutionId: orNull(text),
    supplement: yesOrNo,
    removedBecause: orNull(text),
    present: orNull(whole),
    biased: orNull(whole),
    quorate: orNull(yesOrNo),
    result: orNull(oneOf('adopted', 'rejected', 'adjourned', 'referred', 'noted')),
    vote: orNull(vote),
    note: orNull(text),
    enBloc: list(text),
  }),
);

export const meetingsSchema = object({
  rows: list(object({ ...head, visibility, status, agendaItems: whole })),
  total: whole,
  page: whole,
  pageSize: whole,
});

export const meetingSchema = object({
  ...head,
  visibility,
  status,
  cancelledBecause: orNull(text),
  invitation: orNull(
    object({ sentOn: day, noticeRule: orNull(text), legalSource: orNull(text), urgentBecause: orNull(text) }),
  ),
  attendance,
  members: orNull(list(object({ memberId: text, faction: orNull(text) }))),
  agenda,
  minutes: object({ status: minutesStatus, signedBy: orNull(text) }),
  revision: orNull(whole),
});

export const minutesSchema = object({
  ...head,
  status: minutesStatus,
  signedBy: orNull(text),
  attendance,
  legalMembers: orNull(whole),
  items: agenda,
  objections: list(object({ objectedBy: text, objection: text })),
  text: list(text),
});
