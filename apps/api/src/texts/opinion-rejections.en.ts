import type { OpinionRejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals about opinions and co-signatures. */
export const englishOpinionRejections: Readonly<Record<OpinionRejectionCode, ProblemText>> = {
  OPINION_ALREADY_REQUESTED: {
    title: 'Already asked for',
    detail: 'This office was asked for the same before.',
  },
  OPINION_NOT_REQUESTED: {
    title: 'Not asked for',
    detail: 'This office was not asked for an opinion of this kind.',
  },
  OPINION_ALREADY_GIVEN: {
    title: 'Opinion given',
    detail:
      'The office has already given its opinion, and what it judged has not changed. The council office can record another.',
  },
  OPINION_VERSION_UNKNOWN: {
    title: 'Version unknown',
    detail: 'The version of the text that was judged does not exist.',
  },
  OPINION_WITHOUT_WORDS: {
    title: 'Opinion without words',
    detail: 'Remarks and refusals need a text.',
  },
  OPINION_DUE_IN_PAST: {
    title: 'Due day has passed',
    detail: 'The due day lies before the day of the request.',
  },
  OPINION_NOT_REFUSED: {
    title: 'No open refusal',
    detail: 'The office has not refused, or the refusal is resolved.',
  },
  PAPER_INCOMPLETE: {
    title: 'Paper incomplete',
    detail: 'Required opinions are missing, stale or refusing.',
  },
};
