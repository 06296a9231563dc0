import type { JsonObject } from '#kernel';
import { Rejection } from '#kernel';
import type { AftermathRejectionCode } from './resolution/aftermath/aftermath-rejection.ts';
import type { ConsultationRejectionCode } from './resolution/consultation/consultation-rejection.ts';
import type { BudgetPlanRejectionCode } from './budget-plan/plan-rejection.ts';
import type { MeetingRejectionCode } from './meeting/meeting-rejection.ts';
import type { OrganisationRejectionCode } from './organisation/organisation-rejection.ts';
import type { AmendingRejectionCode } from './resolution/amending/amending-rejection.ts';
import type { OpinionRejectionCode } from './resolution/opinion/opinion-rejection.ts';
import type { OperationRejectionCode } from './resolution/amendment/operation-rejection.ts';
import type { WordingRejectionCode } from './resolution/text/text-rejection.ts';

/** Every way in which the council says no. The words for people live in the user interface, keyed by these. */
export type RejectionCode =
  | PaperRejectionCode
  | WordingRejectionCode
  | OperationRejectionCode
  | AmendmentRejectionCode
  | AmendingRejectionCode
  | VoteRejectionCode
  | DecisionRejectionCode
  | ForwardingRejectionCode
  | PackageRejectionCode
  | FindingRejectionCode
  | ConsultationRejectionCode
  | AftermathRejectionCode
  | OpinionRejectionCode
  | BudgetPlanRejectionCode
  | OrganisationRejectionCode
  | MeetingRejectionCode;

export type PaperRejectionCode =
  /** No paper is recorded under this id. */
  | 'PAPER_UNKNOWN'
  /** The printed number has no digit, is too long, or gives an id that no stream can carry. */
  | 'PAPER_NUMBER_MALFORMED'
  /** `resolutionId` is not the id that the printed number gives. */
  | 'PAPER_ID_MISMATCH'
  /** Another paper has this number, perhaps in another spelling. */
  | 'PAPER_NUMBER_TAKEN'
  /** Only drafts are revised or submitted; amendments come after. */
  | 'PAPER_NOT_DRAFT'
  /** Still a draft: nothing can be moved, voted or decided on it yet. */
  | 'PAPER_NOT_SUBMITTED'
  /** The day lies before the paper was drafted. */
  | 'DATE_BEFORE_DRAFT'
  /** The day lies before the paper was submitted. */
  | 'DATE_BEFORE_SUBMISSION'
  /** The day of a meeting lies after the day the command says it occurred on. */
  | 'DATE_AFTER_OCCURRENCE'
  /** The command's day lies in the future by the municipality's calendar; found at the front door, not by a decider. */
  | 'OCCURRED_IN_FUTURE';

export type AmendmentRejectionCode =
  /** The id is empty, too long, or has characters other than letters, digits, dot, hyphen and underscore. */
  | 'AMENDMENT_ID_MALFORMED'
  /** An amendment of this paper has this id already. */
  | 'AMENDMENT_ID_TAKEN'
  /** The paper has no amendment with this id. */
  | 'AMENDMENT_UNKNOWN'
  /** The pinned text version never existed. */
  | 'AMENDMENT_BASE_UNKNOWN'
  /** Withdrawn by its mover. */
  | 'AMENDMENT_WITHDRAWN'
  /** Ended without a vote of its own, because something else was adopted. */
  | 'AMENDMENT_SETTLED'
  /** The deciding body has adopted or rejected it; `status` says which. */
  | 'AMENDMENT_ALREADY_DECIDED'
  /** This body voted on it in this meeting already. */
  | 'AMENDMENT_VOTED_TWICE'
  /** The day lies before the amendment was moved. */
  | 'DATE_BEFORE_MOTION'
  /** The day of the vote lies before the day of the motion. */
  | 'AMENDMENT_VOTED_BEFORE_MOTION'
  /** The recommending body itself voted it down. */
  | 'AMENDMENT_REJECTED_BY_BODY'
  /** It shuts out, or is shut out by, another one that stands; `otherAmendmentId` and `itemId` name where. */
  | 'AMENDMENT_EXCLUDED'
  /** An operation finds no place in the text as it now stands; `anchor` says why. */
  | 'AMENDMENT_UNANCHORED';

export type VoteRejectionCode =
  /** Votes are whole numbers from 0. */
  | 'VOTE_COUNT_MALFORMED'
  /** No majority rule has this name and version. */
  | 'MAJORITY_RULE_UNKNOWN'
  /** More votes were counted than members present. */
  | 'MORE_VOTES_THAN_PRESENT'
  /** The reported outcome is not what the rule makes of the counts. */
  | 'OUTCOME_NOT_GIVEN_BY_RULE';

export type DecisionRejectionCode =
  /** The deciding body decides; it does not recommend to itself. */
  | 'DECIDING_BODY_CANNOT_RECOMMEND'
  /** A recommendation with changes names amendments, any other names none. */
  | 'ADVICE_CONTRADICTS_AMENDMENTS'
  /** The body did not adopt what it is said to recommend. */
  | 'RECOMMENDATION_NOT_ADOPTED'
  /** This body gave a recommendation under this day and protocol number before. */
  | 'RECOMMENDATION_ALREADY_GIVEN'
  /** No recommendation was given that has exactly this body, day, protocol number and wording. */
  | 'RECOMMENDATION_UNKNOWN'
  /** What is taken over lies after the decision. */
  | 'RECOMMENDATION_AFTER_DECISION'
  /** Only the body named in the paper decides; all others recommend. */
  | 'NOT_DECIDING_BODY'
  /** An adopted resolution needs a number. */
  | 'RESOLUTION_NUMBER_MISSING'
  /** A rejected paper gets no number. */
  | 'RESOLUTION_NUMBER_NOT_DUE'
  /** The number has no digit, is too long, or has letters no stream can carry. */
  | 'RESOLUTION_NUMBER_MALFORMED'
  /** The body gave this number to another resolution of the same year. */
  | 'RESOLUTION_NUMBER_TAKEN'
  /** Adopted or rejected before; a decision is taken once. */
  | 'RESOLUTION_ALREADY_DECIDED'
  /** Only an adopted resolution is engrossed. */
  | 'RESOLUTION_NOT_ADOPTED'
  /** Signed before, by somebody else. */
  | 'RESOLUTION_ALREADY_ENGROSSED'
  /** The day of the engrossment lies before the day of the decision. */
  | 'ENGROSSED_BEFORE_DECISION';

export type ForwardingRejectionCode =
  /** Nobody acts on a resolution that is not signed. */
  | 'RESOLUTION_NOT_ENGROSSED'
  /** An order must name at least one recipient. */
  | 'FORWARDINGS_EMPTY'
  /** The item is struck: it can be read, but it binds nobody. */
  | 'ITEM_STRUCK'
  /** A forwarding must name at least one item. */
  | 'FORWARDING_WITHOUT_ITEMS'
  /** The id is empty, too long, or has characters other than lower-case letters, digits, dot and hyphen. */
  | 'FORWARDING_ID_MALFORMED'
  /** A forwarding, here or of another resolution, has this id already. */
  | 'FORWARDING_ID_TAKEN'
  /** The day of the order lies before the day of the engrossment. */
  | 'FORWARDED_BEFORE_ENGROSSMENT'
  /** The day lies before the task was ordered. */
  | 'DATE_BEFORE_FORWARDING'
  /** The due date had passed when the order was given. */
  | 'DUE_DATE_PASSED'
  /** No task was opened under this id. */
  | 'FORWARDING_UNKNOWN'
  /** The resolution is suspended or no more, so the task asks for nothing. */
  | 'TASK_RECALLED'
  /** The task was opened for somebody else. */
  | 'NOT_THE_RECIPIENT';

export type PackageRejectionCode =
  /** A filing presents at least one package. */
  | 'PACKAGES_EMPTY'
  /** Another package, or an amendment of the paper, has this label. */
  | 'PACKAGE_LABEL_TAKEN'
  /** No package of the paper has this label. */
  | 'PACKAGE_UNKNOWN'
  /** Enumerated without measures, or a complement of nothing. */
  | 'PACKAGE_KIND_CONTRADICTED'
  /** The package names this measure twice, or prices it with a value that is not its own. */
  | 'PACKAGE_MEASURE_TAKEN'
  /** A package answers a motion that its source does not list. */
  | 'MOTION_NOT_LISTED'
  /** Adopted or rejected by the deciding body, or settled because another one was adopted; `status` says which. */
  | 'PACKAGE_ALREADY_DECIDED'
  /** A vote: no package of this label is filed over the paper. */
  | 'PACKAGE_NOT_FILED'
  /** This body voted on it in this meeting already. */
  | 'PACKAGE_VOTED_TWICE'
  /** The day of the vote lies before the day of the filing. */
  | 'PACKAGE_VOTED_BEFORE_FILING'
  /** What-if: the paper has neither an amendment nor a package of this name. */
  | 'CHOICE_UNKNOWN'
  /** What-if: the same amendment or package was chosen twice. */
  | 'CHOICE_REPEATED';

export type FindingRejectionCode =
  /** The paper has no finding of this id, or the asker may know of none. */
  | 'FINDING_UNKNOWN'
  /** Settled before, for another reason; `reason` says which. */
  | 'FINDING_ALREADY_SETTLED'
  /** A reference without a number, or more of them than a paper has. */
  | 'REFERENCE_MALFORMED';

/** A refusal whose code is one of ours. */
export const refused = (code: RejectionCode, facts: JsonObject): Rejection<RejectionCode> => new Rejection(code, facts);
