import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals of days on which nothing can have happened yet. */
export const englishDayRejections = {
  DATE_BEFORE_DRAFT: {
    title: 'Day before the paper was drafted',
    detail: 'Nothing can have happened to the paper before the day on which it was drafted.',
  },
  DATE_BEFORE_MOTION: {
    title: 'Day before the amendment was moved',
    detail: 'Nothing can have happened to the amendment before the day on which it was moved.',
  },
  DATE_BEFORE_FORWARDING: {
    title: 'Day before the forwarding',
    detail: 'The recipient cannot have had the task before the day on which the forwarding was ordered.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
