import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals of what is done in, or about, a meeting. */
export const englishMeetingRejections = {
  MEETING_UNKNOWN: { title: 'Meeting unknown', detail: 'There is no meeting with this id.' },
  MEETING_ID_MALFORMED: {
    title: 'Meeting id not allowed',
    detail: 'Lower-case letters, digits, dots and hyphens are allowed.',
  },
  MEETING_ID_TAKEN: { title: 'Meeting id taken', detail: 'Another meeting has this id.' },
  MEETING_CANCELLED: { title: 'Meeting cancelled', detail: 'The meeting was cancelled.' },
  MEETING_BEGUN: {
    title: 'Meeting has begun',
    detail: 'The meeting is under way or over; it can no longer be moved, cancelled or opened again.',
  },
  MEETING_NOT_INVITED: { title: 'Nobody invited yet', detail: 'The invitation to this meeting has not gone out.' },
  MEETING_NOT_OPEN: { title: 'Meeting not open', detail: 'Decisions are taken in an open meeting only.' },
  NOT_MEETING_DAY: { title: 'Not the day of the meeting', detail: 'The meeting is on another day.' },
  NOTICE_TOO_SHORT: {
    title: 'Notice too short',
    detail:
      'Fewer days lie between invitation and meeting than the rule of the body asks for. In urgent cases the reason has to be given.',
  },
  AGENDA_ITEM_UNKNOWN: { title: 'Agenda item unknown', detail: 'The agenda has no such item.' },
  AGENDA_ITEM_TAKEN: { title: 'Agenda item taken', detail: 'The agenda has this id or number already.' },
  AGENDA_ITEM_REMOVED: { title: 'Agenda item removed', detail: 'The item was removed from the agenda.' },
  AGENDA_ITEM_CONCLUDED: { title: 'Agenda item concluded', detail: 'The result of this item has been recorded.' },
  AGENDA_ITEM_NOT_PUBLIC: {
    title: 'Item must not be public',
    detail: 'The paper is not public, so its agenda item must not be either.',
  },
  AGENDA_ORDER_INCOMPLETE: {
    title: 'Order incomplete',
    detail: 'A new order names every item that stands on the agenda exactly once.',
  },
  MEMBER_PRESENT: { title: 'Member already present', detail: 'The member is there already, or is named twice.' },
  MEMBER_NOT_PRESENT: { title: 'Member not present', detail: 'The member is not there for this item.' },
  MEMBER_NOT_ENTITLED: {
    title: 'Member not entitled to vote',
    detail: 'The roll call names a member who is not there for this item, or is biased for it.',
  },
  MORE_VOTES_THAN_MEMBERS: {
    title: 'More votes than members',
    detail: 'More votes were counted than the body has members on that day.',
  },
  MORE_PRESENT_THAN_MEMBERS: {
    title: 'More present than members',
    detail: 'More members are said to be present than the body has.',
  },
  MEETING_INQUORATE: { title: 'No quorum', detail: 'Too few members entitled to vote are present for this item.' },
  RESULT_CONTRADICTS_VOTE: {
    title: 'Result contradicts the vote',
    detail: 'Adopted or rejected is what a vote with this outcome makes of it.',
  },
  VOTE_NOT_OF_MEETING: {
    title: 'Vote not of this meeting',
    detail: 'Body or day of the vote are not those of the meeting.',
  },
  VOTE_PRESENT_CONTRADICTED: {
    title: 'Number present contradicted',
    detail: 'The attendance of the meeting gives another number.',
  },
  PAPER_NOT_ON_AGENDA: { title: 'Paper not on the agenda', detail: 'The paper is not on the agenda of this meeting.' },
  MINUTES_NOT_DUE: {
    title: 'Minutes not due',
    detail: 'Minutes are signed after the meeting; objections and approval follow the signature.',
  },
  MINUTES_ALREADY_SIGNED: {
    title: 'Minutes already signed',
    detail: 'The minutes have been signed or approved already.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
