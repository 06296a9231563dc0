import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Of figures and what they say of the budget. */
export const englishFigureRejections = {
  RECURRING_WITHOUT_START: {
    title: 'Recurring without a start',
    detail: 'A recurring amount does not say from which year on it runs.',
  },
  COMMITMENT_YEARS_MALFORMED: {
    title: 'Years of the commitment unclear',
    detail: 'A commitment names the years in which it is payable: each once, and all of them behind its own.',
  },
  UNIT_BESIDE_VALUE: {
    title: 'Unit beside the value',
    detail: 'A value prints its own unit; the text must not put another one behind it.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
