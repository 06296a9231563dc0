/** Why something cannot be done in, or about, a meeting. */
export type MeetingRejectionCode =
  /** No meeting is recorded under this id. */
  | 'MEETING_UNKNOWN'
  /** The id has characters other than lower-case letters, digits, dot and hyphen, or is too long. */
  | 'MEETING_ID_MALFORMED'
  /** Another meeting has this id. */
  | 'MEETING_ID_TAKEN'
  /** The meeting was cancelled. */
  | 'MEETING_CANCELLED'
  /** It has begun, or is over: it can neither be moved nor cancelled, and nobody is invited to it any more. */
  | 'MEETING_BEGUN'
  /** Nobody has been invited yet. */
  | 'MEETING_NOT_INVITED'
  /** Nothing is decided before it is opened or after it is closed. */
  | 'MEETING_NOT_OPEN'
  /** The day is not the meeting's. */
  | 'NOT_MEETING_DAY'
  /** The notice is shorter than the rule of the body allows. */
  | 'NOTICE_TOO_SHORT'
  /** No entry of the agenda has this id. */
  | 'AGENDA_ITEM_UNKNOWN'
  /** The agenda has this id or this number already. */
  | 'AGENDA_ITEM_TAKEN'
  /** It was removed from the agenda. */
  | 'AGENDA_ITEM_REMOVED'
  /** Its result has been recorded. */
  | 'AGENDA_ITEM_CONCLUDED'
  /** The paper is not public, so what is said of it on the agenda is not public either. */
  | 'AGENDA_ITEM_NOT_PUBLIC'
  /** A new order names every entry that stands, once. */
  | 'AGENDA_ORDER_INCOMPLETE'
  /** The member is there already, or is named twice. */
  | 'MEMBER_PRESENT'
  /** The member is not there. */
  | 'MEMBER_NOT_PRESENT'
  /** A roll call names somebody who is not there for this agenda item, or is biased for it. */
  | 'MEMBER_NOT_ENTITLED'
  /** More voices are said to be given than the body has members. */
  | 'MORE_VOTES_THAN_MEMBERS'
  /** More are said to be there than the body has members. */
  | 'MORE_PRESENT_THAN_MEMBERS'
  /** Too few are there for this agenda item; `legalSource` says how many it takes. */
  | 'MEETING_INQUORATE'
  /** The result does not follow from the vote, or needs one. */
  | 'RESULT_CONTRADICTS_VOTE'
  /** The vote names another body or another day than its meeting. */
  | 'VOTE_NOT_OF_MEETING'
  /** The number of members present is not what the attendance of the meeting gives. */
  | 'VOTE_PRESENT_CONTRADICTED'
  /** The paper is not on the agenda of the meeting it is said to have been voted on in. */
  | 'PAPER_NOT_ON_AGENDA'
  /** Minutes are signed once the meeting is closed, and objected to or approved once they are signed. */
  | 'MINUTES_NOT_DUE'
  /** Signed before by somebody else, or approved. */
  | 'MINUTES_ALREADY_SIGNED';
