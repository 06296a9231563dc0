import type { BudgetPlan, LineAccount } from '#council';
import { lineAccountsOf } from '#council';
import type { Instant, IsoDate, Position } from '#kernel';
import type { ReadersQuestion } from './budget-question.ts';
import { revisedPlanAt } from './plan-at.ts';
import { planFor } from './plan-for.ts';

/** A budget plan on a day, and what became of each of its lines. */
export interface BudgetPlanAnswer {
  readonly plan: BudgetPlan;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
  /** Of all that was recorded of the plan at that moment, whatever day it is of; what an order may name as shown. */
  readonly revision: number;
  /** In the order of the plan. */
  readonly lines: readonly LineAccount[];
}

/** Null when there was no such plan on that day, or nobody knew of it at that moment. */
export const budgetPlan = async ({
  store,
  asOf,
  knownAt,
  planId,
  mayRead = () => true,
}: ReadersQuestion & { readonly planId: string }): Promise<BudgetPlanAnswer | null> => {
  const position = await store.positionAt(knownAt);
  const found = await revisedPlanAt({ store, asOf, upTo: position }, planId);
  if (found === null) return null;
  const plan = planFor(found.plan, mayRead);
  return { plan, asOf, knownAt, position, revision: found.revision, lines: lineAccountsOf(plan) };
};
