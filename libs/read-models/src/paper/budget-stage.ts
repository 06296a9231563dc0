import { assertNever } from '#kernel';

import type { PaperStanding } from './paper-status.ts';

/** How far the money of a paper is: what the budget state asks for. A draft asks for nothing yet, a paper taken back no more. */
export const budgetStageOf = ({
  stage,
  stopped,
}: PaperStanding): 'proposed' | 'recommended' | 'approved' | 'rejected' => {
  if (stopped === 'withdrawn') return 'rejected';
  switch (stage) {
    case 'draft':
    case 'submitted':
      return 'proposed';
    case 'recommended':
    case 'rejected':
      return stage;
    case 'adopted':
    case 'engrossed':
    case 'forwarded':
      return 'approved';
    default:
      return assertNever(stage);
  }
};
