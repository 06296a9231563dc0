import type { AgendaItemsConcluded, MeetingEvent } from '../meeting/meeting.events.ts';
import type { NoticeRuleId } from '../voting/notice-rules.ts';
import type { DataShapes } from './data-shapes.ts';
import { rulesShape } from './organisation-event-shapes.ts';
import { day, flag, listOf, nullable, object, oneOf, text } from './shape.ts';
import { voteShape } from './vote-shapes.ts';

const visibility = oneOf<'public' | 'nonPublic'>({ public: true, nonPublic: true });
const meetingId = text;
const agendaItemId = text;
const member = { memberId: text, faction: nullable(text) };

export const meetingShapes: DataShapes<MeetingEvent['type']> = {
  MeetingScheduled: object({ meetingId, body: text, date: day, startsAt: text, place: text, visibility }),
  MeetingMoved: object({ meetingId, date: day, reason: text }),
  MeetingCancelled: object({ meetingId, reason: text }),
  AgendaItemAdded: object({
    meetingId,
    agendaItemId,
    number: text,
    section: text,
    visibility,
    title: text,
    resolutionId: nullable(text),
    after: nullable(text),
    supplement: flag,
  }),
  AgendaItemRemoved: object({ meetingId, agendaItemId, reason: text }),
  AgendaReordered: object({ meetingId, agendaItemIds: listOf(text) }),
  MeetingInvited: object({
    meetingId,
    sentOn: day,
    noticeRule: nullable(oneOf<NoticeRuleId>({ 'hgo-58@2005-04-01': true, 'gemo-bw-34@2015-12-01': true })),
    legalSource: nullable(text),
    urgentBecause: nullable(text),
  }),
  MeetingOpened: object({ meetingId, attendance: listOf(object(member)), rules: nullable(rulesShape) }),
  MemberArrived: object({ meetingId, ...member, agendaItemId }),
  MemberLeft: object({ meetingId, memberId: text, agendaItemId }),
  BiasDeclared: object({ meetingId, memberId: text, agendaItemId }),
  AgendaItemsConcluded: object({
    meetingId,
    agendaItemIds: listOf(text),
    result: oneOf<AgendaItemsConcluded['data']['result']>({
      adopted: true,
      rejected: true,
      adjourned: true,
      referred: true,
      noted: true,
    }),
    vote: nullable(voteShape),
    note: nullable(text),
  }),
  MeetingClosed: object({ meetingId }),
  MinutesSigned: object({ meetingId, signedBy: text }),
  MinutesObjected: object({ meetingId, objectedBy: text, objection: text }),
  MinutesApproved: object({ meetingId }),
};
