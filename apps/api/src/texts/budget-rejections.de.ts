import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Of money and posts, and of the budget plan. */
export const germanBudgetRejections = {
  POSTS_GO_NOWHERE: {
    title: 'Verlagerung ohne Ziel',
    detail: 'Verlagerte Stellen gehen von einem Amt in ein anderes; nur sie nennen ein Ziel.',
  },
  LINE_OF_REVENUE: {
    title: 'Ertrag aus einem Ansatz',
    detail: 'Nur Aufwendungen werden aus einem Ansatz des Haushaltsplans genommen.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
