import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals of what is said about bodies and departments, and of what they do not allow. */
export const englishOrganisationRejections = {
  ORGANISATION_NAME_TAKEN: {
    title: 'Name taken',
    detail: 'A body or department has this name, or once had it.',
  },
  BODY_UNKNOWN: {
    title: 'Body unknown',
    detail: 'No body has this name on this day. Names that look like it are given as "nearest".',
  },
  BODY_DATE_BEFORE_EARLIER: {
    title: 'Day before an earlier step',
    detail: 'The body takes another name after this day; it cannot have been dissolved before.',
  },
  MEMBERS_MALFORMED: {
    title: 'Number of members not allowed',
    detail: 'Members and seats are whole numbers; a body has at least one member.',
  },
  BODY_RULE_UNKNOWN: {
    title: 'Rule unknown',
    detail: 'No rule of quorum or of notice has this name.',
  },
  SEATS_EXCEED_MEMBERS: {
    title: 'More seats than members',
    detail: 'All factions together would have more seats than the body has members by law.',
  },
  DEPARTMENT_UNKNOWN: {
    title: 'Department unknown',
    detail: 'No office or directorate has this name on this day.',
  },
  DEPARTMENT_ALREADY_REORGANISED: {
    title: 'Department already reorganised',
    detail: 'The duties of this department have gone over to another one already.',
  },
  REORGANISATION_GAP: {
    title: 'Gap in the reorganisation',
    detail: 'The department that takes over is not there on this day; the duties would be nobody’s.',
  },
  REORGANISATION_CIRCULAR: {
    title: 'Circular reorganisation',
    detail: 'The duties of the department that takes over would come back to the one that gives them away.',
  },
  RECIPIENT_UNKNOWN: {
    title: 'Recipient unknown',
    detail: 'Neither a body nor a department has this name on this day. Similar names are given as "nearest".',
  },
  VOTE_RULE_NOT_OF_BODY: {
    title: 'Majority rule not of this body',
    detail: 'The body votes by another majority rule on that day.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
