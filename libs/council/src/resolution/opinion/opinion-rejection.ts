export type OpinionRejectionCode =
  /** This office was asked for the same before. */
  | 'OPINION_ALREADY_REQUESTED'
  /** Nobody asked this office for it. */
  | 'OPINION_NOT_REQUESTED'
  /** The office itself said it before, and nothing it judged has changed since; the council office may record another. */
  | 'OPINION_ALREADY_GIVEN'
  /** The office judged a version of the text that never was. */
  | 'OPINION_VERSION_UNKNOWN'
  /** Remarks and refusals need words. */
  | 'OPINION_WITHOUT_WORDS'
  /** The day by which it is due lies before the day it was asked for. */
  | 'OPINION_DUE_IN_PAST'
  /** The office has not refused, so there is nothing to resolve. */
  | 'OPINION_NOT_REFUSED'
  /** What its type requires is missing; `reasons` says what. */
  | 'PAPER_INCOMPLETE';
