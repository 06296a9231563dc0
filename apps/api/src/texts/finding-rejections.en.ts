import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** References and findings. */
export const englishFindingRejections = {
  FINDING_UNKNOWN: {
    title: 'Finding unknown',
    detail: 'The paper has no finding of this id. When what it rests on changes, it has a new one.',
  },
  FINDING_ALREADY_SETTLED: {
    title: 'Finding settled before',
    detail: 'The finding was settled before, for another reason; the first one stands.',
  },
  REFERENCE_MALFORMED: {
    title: 'Reference cannot be used',
    detail: 'A reference names the number of a paper or a resolution; a paper has 500 of them at most.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
