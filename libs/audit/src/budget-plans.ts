import type { BudgetPlan } from '#council';
import type { Instant, IsoDate, Position } from '#kernel';
import type { BudgetQuestion } from './budget-question.ts';
import { everyPaper } from './every-paper.ts';
import { planAt } from './plan-at.ts';

export type PlanInBrief = Pick<BudgetPlan, 'planId' | 'title' | 'status' | 'fiscalYears' | 'planYears'> & {
  readonly adoptedOn: IsoDate | null;
  readonly approvals: readonly { readonly approvedOn: IsoDate; readonly years: readonly number[] }[];
};

/** Every budget plan on a day. */
export interface BudgetPlansAnswer {
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
  /** The latest years first. */
  readonly plans: readonly PlanInBrief[];
}

const inBrief = ({ planId, title, status, fiscalYears, planYears, adoption, approvals }: BudgetPlan): PlanInBrief => ({
  ...{ planId, title, status, fiscalYears, planYears },
  adoptedOn: adoption?.adoptedOn ?? null,
  approvals: approvals.map(({ approvedOn, years }) => ({ approvedOn, years })),
});

interface BudgetPlansQuestion extends BudgetQuestion {
  /** Every plan there is, when somebody knows; else the whole record is searched for them. */
  readonly planIds?: readonly string[];
}

const plansAt = async (
  { store, asOf, planIds }: BudgetPlansQuestion,
  upTo: Position,
): Promise<readonly BudgetPlan[]> => {
  if (planIds === undefined) return (await everyPaper(store, { asOf, upTo })).plans;
  const found = await Promise.all(planIds.map((planId) => planAt({ store, asOf, upTo }, planId)));
  return found.filter((plan) => plan !== null);
};

/** From the record alone. */
export const budgetPlans = async (question: BudgetPlansQuestion): Promise<BudgetPlansAnswer> => {
  const { store, asOf, knownAt } = question;
  const position = await store.positionAt(knownAt);
  const plans = await plansAt(question, position);
  const latestFirst = plans.toSorted((one, other) => (other.fiscalYears[0] ?? 0) - (one.fiscalYears[0] ?? 0));
  return { asOf, knownAt, position, plans: latestFirst.map(inBrief) };
};
