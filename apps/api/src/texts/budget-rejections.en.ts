import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Of money and posts, and of the budget plan. */
export const englishBudgetRejections = {
  POSTS_GO_NOWHERE: {
    title: 'Posts moved nowhere',
    detail: 'Moved posts go from one department to another, and only they say where to.',
  },
  LINE_OF_REVENUE: {
    title: 'Revenue taken from a line',
    detail: 'Only expenses are taken from a line of the budget plan.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
