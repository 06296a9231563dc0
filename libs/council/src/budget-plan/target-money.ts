import { refused } from '../rejection-codes.ts';
import type { Surroundings } from '../surroundings.ts';
import type { BudgetPlan } from './budget-plan.state.ts';
import { grantIn } from '../funding/grant-in.ts';
import { blockedBy } from './line-account.ts';
import type { MoneyTarget } from './plan-line.ts';
import { requireAdopted, requireLine, requireYear } from './require-plan.ts';
import { sameGrant } from './same-money.ts';

export interface TargetMoney {
  readonly approvedCents: number;
  readonly blockedCents: number;
}

/**
 * What there is to release or to block.
 * @throws Rejection PLAN_NOT_ADOPTED, PLAN_LINE_UNKNOWN, GRANT_UNKNOWN or YEAR_OUTSIDE_PLAN
 */
export const targetMoney = (target: MoneyTarget, plan: BudgetPlan, { papers }: Surroundings): TargetMoney => {
  const blockedCents = blockedBy(plan, target);
  if (target.kind === 'line') {
    const { amountCents } = requireLine('/target/lineId', target.lineId, requireAdopted(plan));
    return { approvedCents: amountCents, blockedCents };
  }
  const granted = grantIn(papers.get(target.resolutionId), target);
  if (granted === null) {
    const expected = 'money that a resolution in force grants';
    throw refused('GRANT_UNKNOWN', { field: '/target/valueId', found: target.valueId, expected });
  }
  requireYear('/target/valueId', granted.effect.year, plan);
  const isBlocked =
    granted.effect.blockingNote !== undefined && plan.liftedGrants.every((each) => !sameGrant(each, target));
  const approvedCents = granted.amountCents;
  return { approvedCents, blockedCents: isBlocked ? approvedCents : blockedCents };
};
