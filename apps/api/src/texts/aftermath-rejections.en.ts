import type { AftermathRejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals about what comes after the decision. */
export const englishAftermathRejections: Readonly<Record<AftermathRejectionCode | 'TASK_RECALLED', ProblemText>> = {
  OBJECTION_RULE_UNKNOWN: {
    title: 'Rule of objection unknown',
    detail: 'There is no such rule; it names statute and version.',
  },
  OBJECTION_TOO_LATE: {
    title: 'Objection too late',
    detail: 'The day of the objection lies after the last day the law leaves for it.',
  },
  OBJECTION_BEFORE_DECISION: {
    title: 'Objection before the decision',
    detail: 'The day of the objection lies before the day of the decision.',
  },
  OBJECTION_ALREADY_RAISED: {
    title: 'Objection already raised',
    detail: 'An objection to the resolution is open.',
  },
  OBJECTION_NOT_RAISED: {
    title: 'No open objection',
    detail: 'No objection to the resolution is open.',
  },
  OBJECTION_SETTLED_TOO_EARLY: {
    title: 'Objection settled too early',
    detail: 'The day lies before the objection, or before the first day on which the body may decide again.',
  },
  OBJECTION_VOTE_CONTRADICTED: {
    title: 'Vote does not fit the result',
    detail: 'The deciding body decides again, by a vote that has this result. Otherwise there is none.',
  },
  EXECUTION_SUSPENDED: {
    title: 'Execution suspended',
    detail: 'An objection to the resolution is open; until it is settled it is not carried out.',
  },
  RESOLUTION_NOT_IN_FORCE: {
    title: 'Resolution no longer in force',
    detail: 'The resolution was repealed or superseded.',
  },
  ITEM_REPEALED: {
    title: 'Item repealed',
    detail: 'The item was repealed by another resolution.',
  },
  ENDING_RESOLUTION_UNKNOWN: {
    title: 'Repealing resolution unknown',
    detail: 'No resolution with this number and date is recorded for this paper.',
  },
  ENDING_RESOLUTION_NOT_IN_FORCE: {
    title: 'Repealing resolution not in force',
    detail: 'The resolution that is to repeal or supersede is suspended or repealed itself.',
  },
  ENDING_RESOLUTION_NOT_LATER: {
    title: 'Repealing resolution is not later',
    detail: 'A resolution is repealed or superseded only by another one that is not older.',
  },
  AFTERMATH_BEFORE_DECISION: {
    title: 'Date too early',
    detail: 'The date lies before the decision or engrossment it follows.',
  },
  CORRECTION_NOT_OBVIOUS: {
    title: 'No obvious error',
    detail: 'Wording, amounts, posts and dates are corrected. To strike or insert takes a decision.',
  },
  RESOLUTION_NOT_PUBLIC: {
    title: 'Resolution not public',
    detail: 'A resolution on a non-public paper is not published.',
  },
  RESOLUTION_ALREADY_PUBLISHED: {
    title: 'Resolution already published',
    detail: 'This version was published elsewhere before.',
  },
  TASK_RECALLED: {
    title: 'Forwarding recalled',
    detail: 'The resolution is suspended, repealed or superseded. Nobody goes on with the task.',
  },
};
