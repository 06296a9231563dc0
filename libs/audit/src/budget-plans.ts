import type { BudgetPlan } from '#council';
import type { Instant, IsoDate, Position } from '#kernel';
import type { BudgetQuestion } from './budget-question.ts';
import { everyPaper } from './every-paper.ts';

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

/** From the record alone. */
export const budgetPlans = async ({ store, asOf, knownAt }: BudgetQuestion): Promise<BudgetPlansAnswer> => {
  const position = await store.positionAt(knownAt);
  const { plans } = await everyPaper(store, { asOf, upTo: position });
  const latestFirst = plans.toSorted((one, other) => (other.fiscalYears[0] ?? 0) - (one.fiscalYears[0] ?? 0));
  return { asOf, knownAt, position, plans: latestFirst.map(inBrief) };
};
