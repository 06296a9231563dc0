import { refused } from '../../rejection-codes.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { ReleaseMoney } from '../budget-plan.commands.ts';
import type { MoneyReleased } from '../budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan.state.ts';
import { releasedBy } from '../line-account.ts';
import { checkSum, requireFreshEntry, requirePlan } from '../require-plan.ts';
import { targetMoney } from '../target-money.ts';

/** Freigabe: never more than was approved, is not blocked and was not released before. */
export const releaseMoney = (
  { data }: ReleaseMoney,
  state: BudgetPlanState,
  surroundings: Surroundings,
): readonly MoneyReleased[] => {
  const { planId, releaseId, target, amountCents } = data;
  const plan = requirePlan(state, planId);
  requireFreshEntry('/releaseId', releaseId, plan);
  checkSum('/amountCents', amountCents);
  const { approvedCents, blockedCents } = targetMoney(target, plan, surroundings);
  const available = approvedCents - blockedCents - releasedBy(plan, target);
  if (amountCents > available) {
    throw refused('RELEASE_ABOVE_APPROVED', { field: '/amountCents', found: amountCents, expected: available, planId });
  }
  return [{ type: 'MoneyReleased', data: { planId, releaseId, target, amountCents } }];
};
