import type { LedgerFilter } from '#council';
import { resolutionIdOf } from '#council/events';
import type { BudgetLedgerRequest } from './budget-ledger.request.ts';

/** What of the question narrows the ledger; the paper's number may be written in any spelling. */
export const ledgerFilterIn = (question: BudgetLedgerRequest): LedgerFilter => {
  const { paper, year, costObject, kind, status, department, cause, amendment: amendmentId } = question;
  const resolutionId = paper === undefined ? undefined : resolutionIdOf(paper);
  return { resolutionId, year, costObject, kind, status, department, cause, amendmentId };
};
