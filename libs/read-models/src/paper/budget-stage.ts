import { assertNever } from '#kernel';

import type { PaperStatus } from './paper-status.ts';

/** How far the money of a paper is: what the budget state asks for. A draft asks for nothing yet. */
export const budgetStageOf = (status: PaperStatus): 'proposed' | 'recommended' | 'approved' | 'rejected' => {
  switch (status) {
    case 'draft':
    case 'submitted':
      return 'proposed';
    case 'recommended':
    case 'rejected':
      return status;
    case 'adopted':
    case 'engrossed':
    case 'forwarded':
      return 'approved';
    default:
      return assertNever(status);
  }
};
