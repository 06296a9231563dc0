import type { BudgetLedgerAnswer } from '#audit';
import type { LedgerMovement } from '#council';
import type { InJson } from '../budget/in-json.ts';
import { inJson } from '../budget/in-json.ts';
import type { BudgetLedgerRequest } from './budget-ledger.request.ts';

type InText<Movement> = Movement extends LedgerMovement ? InJson<Movement> : never;

export interface LedgerPage extends InJson<Omit<BudgetLedgerAnswer, 'movements'>> {
  readonly rows: readonly InText<LedgerMovement>[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export const ledgerPage = (
  { movements, ...answer }: BudgetLedgerAnswer,
  { page, pageSize }: Pick<BudgetLedgerRequest, 'page' | 'pageSize'>,
): LedgerPage => ({
  ...inJson(answer),
  rows: movements
    .slice((page - 1) * pageSize, page * pageSize)
    .map((movement) => (movement.kind === 'posts' ? inJson(movement) : inJson(movement))),
  total: movements.length,
  page,
  pageSize,
});
