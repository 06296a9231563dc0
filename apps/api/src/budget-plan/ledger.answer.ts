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

type Sort = BudgetLedgerRequest['sort'];
type Wanted = Pick<BudgetLedgerRequest, 'sort' | 'order' | 'page' | 'pageSize'>;

const keyOf = (movement: LedgerMovement, sort: Sort): string | number => {
  switch (sort) {
    case 'record':
      return 0;
    case 'paper':
      return movement.cause.paper;
    case 'department':
      return movement.department;
    case 'year':
      return movement.kind === 'posts' ? 0 : movement.year;
    case 'costObject':
      return movement.kind === 'posts' ? '' : movement.costObject;
    case 'amount':
      return movement.kind === 'posts' ? movement.fteHundredths : movement.amountCents;
  }
};

const compare = (one: string | number, other: string | number): number => (one < other ? -1 : one > other ? 1 : 0);

const sorted = (movements: readonly LedgerMovement[], { sort, order }: Wanted) => {
  const rising = movements.toSorted((one, other) => compare(keyOf(one, sort), keyOf(other, sort)));
  return order === 'asc' ? rising : rising.toReversed();
};

export const ledgerPage = ({ movements, ...answer }: BudgetLedgerAnswer, request: Wanted): LedgerPage => ({
  ...inJson(answer),
  rows: sorted(movements, request)
    .slice((request.page - 1) * request.pageSize, request.page * request.pageSize)
    .map((movement) => (movement.kind === 'posts' ? inJson(movement) : inJson(movement))),
  total: movements.length,
  page: request.page,
  pageSize: request.pageSize,
});
