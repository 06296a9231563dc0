import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals of what is done to a paper; those of its wording stand in `wording-rejections.en.ts`. */
export const englishRejections = {
  PAPER_UNKNOWN: {
    title: 'Paper unknown',
    detail: 'There is no paper with this number.',
  },
  PAPER_NUMBER_MALFORMED: {
    title: 'Paper number malformed',
    detail: 'The paper number has no digit, is too long or has characters that are not allowed.',
  },
  PAPER_ID_MISMATCH: {
    title: 'Id does not match the paper number',
    detail: 'The id follows from the paper number and is a different one here.',
  },
  PAPER_NUMBER_TAKEN: {
    title: 'Paper number taken',
    detail: 'Another paper has this number, perhaps in another spelling.',
  },
  PAPER_NOT_DRAFT: {
    title: 'Paper is no longer a draft',
    detail: 'Only drafts are revised or submitted; afterwards amendments change the text.',
  },
  PAPER_NOT_SUBMITTED: {
    title: 'Paper not submitted yet',
    detail: 'While the paper is a draft, nothing can be moved, voted or decided on it.',
  },
  DATE_BEFORE_SUBMISSION: {
    title: 'Date before submission',
    detail: 'The date lies before the day on which the paper was submitted.',
  },
  DATE_AFTER_OCCURRENCE: {
    title: 'Meeting after the occurrence',
    detail: 'The day of the meeting lies after the day on which this is said to have occurred.',
  },
  OCCURRED_IN_FUTURE: {
    title: 'Date in the future',
    detail: 'Only what has happened is recorded.',
  },
  ITEM_UNKNOWN: {
    title: 'Item unknown',
    detail: 'The version that is meant has no such item.',
  },
  ITEM_STRUCK: {
    title: 'Item struck',
    detail: 'The item is struck and can no longer be changed, struck or forwarded.',
  },
  ITEM_REPEATED: {
    title: 'Item repeated',
    detail: 'The same item is named more than once.',
  },
  AMENDMENT_ID_MALFORMED: {
    title: 'Amendment id malformed',
    detail: 'Letters, digits, dot, hyphen and underscore are allowed.',
  },
  AMENDMENT_ID_TAKEN: {
    title: 'Amendment id taken',
    detail: 'An amendment of this paper has this id already.',
  },
  AMENDMENT_UNKNOWN: {
    title: 'Amendment unknown',
    detail: 'This paper has no such amendment.',
  },
  AMENDMENT_BASE_UNKNOWN: {
    title: 'Text version unknown',
    detail: 'The version the amendment is based on never existed.',
  },
  AMENDMENT_WITHDRAWN: {
    title: 'Amendment withdrawn',
    detail: 'The amendment was withdrawn; it is not voted on any more.',
  },
  AMENDMENT_SETTLED: {
    title: 'Amendment settled',
    detail: 'The amendment was settled because something else was adopted.',
  },
  AMENDMENT_ALREADY_DECIDED: {
    title: 'Amendment already decided',
    detail: 'The deciding body has adopted or rejected the amendment before.',
  },
  AMENDMENT_VOTED_TWICE: {
    title: 'Voted on before',
    detail: 'This body voted on the amendment in this meeting already.',
  },
  AMENDMENT_VOTED_BEFORE_MOTION: {
    title: 'Vote before the motion',
    detail: 'The day of the vote lies before the day of the amendment.',
  },
  AMENDMENT_REJECTED_BY_BODY: {
    title: 'Rejected by the body',
    detail: 'The body itself rejected the amendment and cannot recommend it.',
  },
  AMENDMENT_EXCLUDED: {
    title: 'Amendments exclude each other',
    detail: 'The amendment cannot be reconciled with another one that stands.',
  },
  AMENDMENT_UNANCHORED: {
    title: 'Change finds no place',
    detail: 'The change has no place in the text as it stands; "facts" shows what comes nearest.',
  },
  VOTE_COUNT_MALFORMED: {
    title: 'Vote count malformed',
    detail: 'Votes are whole numbers from 0.',
  },
  MAJORITY_RULE_UNKNOWN: {
    title: 'Majority rule unknown',
    detail: 'No majority rule has this name and version.',
  },
  MORE_VOTES_THAN_PRESENT: {
    title: 'More votes than present',
    detail: 'More votes were counted than members were present.',
  },
  OUTCOME_NOT_GIVEN_BY_RULE: {
    title: 'Outcome not given by the rule',
    detail: 'The reported outcome is not what the majority rule makes of the votes.',
  },
  DECIDING_BODY_CANNOT_RECOMMEND: {
    title: 'Deciding body cannot recommend',
    detail: 'The body that decides gives no recommendation to itself.',
  },
  ADVICE_CONTRADICTS_AMENDMENTS: {
    title: 'Advice contradicts its amendments',
    detail: 'Only a recommendation with changes names amendments, and it must name some.',
  },
  RECOMMENDATION_NOT_ADOPTED: {
    title: 'Recommendation not adopted',
    detail: 'The body did not adopt what it is said to recommend.',
  },
  RECOMMENDATION_ALREADY_GIVEN: {
    title: 'Recommendation already given',
    detail: 'The body gave a recommendation under this day and protocol number before.',
  },
  RECOMMENDATION_UNKNOWN: {
    title: 'Recommendation unknown',
    detail: 'No recommendation is recorded with this body, day, protocol number and wording.',
  },
  RECOMMENDATION_AFTER_DECISION: {
    title: 'Recommendation after the decision',
    detail: 'What is to be taken over lies after the day of the decision.',
  },
  NOT_DECIDING_BODY: {
    title: 'Not the deciding body',
    detail: 'Only the body named in the paper can decide.',
  },
  RESOLUTION_NUMBER_MISSING: {
    title: 'Resolution number missing',
    detail: 'An adopted resolution needs a number.',
  },
  RESOLUTION_NUMBER_NOT_DUE: {
    title: 'No resolution number due',
    detail: 'A rejected paper gets no resolution number.',
  },
  RESOLUTION_NUMBER_MALFORMED: {
    title: 'Resolution number malformed',
    detail: 'The resolution number has no digit, is too long or has characters that are not allowed.',
  },
  RESOLUTION_NUMBER_TAKEN: {
    title: 'Resolution number taken',
    detail: 'The body gave this number to another resolution of the same year.',
  },
  RESOLUTION_ALREADY_DECIDED: {
    title: 'Already decided',
    detail: 'The paper has been decided before.',
  },
  RESOLUTION_NOT_ADOPTED: {
    title: 'Not adopted',
    detail: 'Only what is adopted can be engrossed.',
  },
  RESOLUTION_ALREADY_ENGROSSED: {
    title: 'Already engrossed',
    detail: 'The resolution has been engrossed before.',
  },
  ENGROSSED_BEFORE_DECISION: {
    title: 'Engrossed before the decision',
    detail: 'The day of the engrossment lies before the day of the decision.',
  },
  RESOLUTION_NOT_ENGROSSED: {
    title: 'Not engrossed yet',
    detail: 'A resolution is forwarded only after it was engrossed.',
  },
  FORWARDINGS_EMPTY: {
    title: 'No recipients',
    detail: 'An order to forward must name at least one recipient.',
  },
  FORWARDING_WITHOUT_ITEMS: {
    title: 'Forwarding without items',
    detail: 'A forwarding must name at least one item.',
  },
  FORWARDING_ID_MALFORMED: {
    title: 'Forwarding id malformed',
    detail: 'Lower-case letters, digits, dot and hyphen are allowed.',
  },
  FORWARDING_ID_TAKEN: {
    title: 'Forwarding id taken',
    detail: 'A forwarding, perhaps of another resolution, has this id already.',
  },
  FORWARDED_BEFORE_ENGROSSMENT: {
    title: 'Forwarded before the engrossment',
    detail: 'The day of the order lies before the day of the engrossment.',
  },
  DUE_DATE_PASSED: {
    title: 'Due date passed',
    detail: 'The due date had passed when the order was given.',
  },
  FORWARDING_UNKNOWN: {
    title: 'Task unknown',
    detail: 'There is no task with this id.',
  },
  NOT_THE_RECIPIENT: {
    title: 'Task unknown',
    detail: 'There is no task with this id.',
  },
  PACKAGES_EMPTY: {
    title: 'No packages',
    detail: 'A filing presents at least one package.',
  },
  PACKAGE_LABEL_TAKEN: {
    title: 'Package label taken',
    detail: 'Another package, or an amendment of the paper, is called so.',
  },
  PACKAGE_UNKNOWN: {
    title: 'Package unknown',
    detail: 'The paper has no package with this label.',
  },
  PACKAGE_KIND_CONTRADICTED: {
    title: 'Package contradicts its kind',
    detail: 'An enumerated package names measures; only a complement names another package.',
  },
  PACKAGE_MEASURE_TAKEN: {
    title: 'Measure taken',
    detail: 'The package names this measure twice, or prices it with a value that is not its own.',
  },
  MOTION_NOT_LISTED: {
    title: 'Motion not listed',
    detail: 'A package answers a motion that its source does not list.',
  },
  CHOICE_UNKNOWN: {
    title: 'Choice unknown',
    detail: 'The paper has neither an amendment nor a package of this name.',
  },
  CHOICE_REPEATED: {
    title: 'Chosen twice',
    detail: 'The same amendment or package was chosen twice.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
