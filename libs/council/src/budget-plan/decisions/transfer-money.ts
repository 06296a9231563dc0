import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import type { TransferMoney } from '../budget-plan.commands.ts';
import type { MoneyTransferred } from '../budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan.state.ts';
import { checkSum, requireFreshEntry, requireLine, requirePlan } from '../require-plan.ts';

/** Umschichtung: within one year and one direction, never more than is left of the line it comes from. */
export const transferMoney = ({ data }: TransferMoney, state: BudgetPlanState): readonly MoneyTransferred[] => {
  const { planId, transferId, fromLineId, toLineId, amountCents, rationale } = data;
  const plan = requirePlan(state, planId);
  requireFreshEntry('/transferId', transferId, plan);
  checkSum('/amountCents', amountCents);
  checkWording('/rationale', rationale, { atMost: 2_000 });
  const from = requireLine('/fromLineId', fromLineId, plan);
  const to = requireLine('/toLineId', toLineId, plan);
  if (from.lineId === to.lineId || from.year !== to.year || from.direction !== to.direction) {
    const expected = `another line of ${from.year} of the same direction`;
    throw refused('TRANSFER_NOT_POSSIBLE', { field: '/toLineId', found: toLineId, expected });
  }
  if (amountCents > from.availableCents) {
    const facts = { planId, lineId: fromLineId, available: from.availableCents, asked: amountCents };
    throw refused('PLAN_LINE_EXHAUSTED', { field: '/amountCents', ...facts });
  }
  return [{ type: 'MoneyTransferred', data: { planId, transferId, fromLineId, toLineId, amountCents, rationale } }];
};
