import type { IsoDate } from '#kernel';
import type { BlockingNoteSet, BudgetPlanApproved, MoneyReleased, MoneyTransferred } from './budget-plan.events.ts';
import type { GrantReference } from '../resolution/text/money-place.ts';
import type { Draw, PlanLine, PlanPosts } from './plan-line.ts';

/** Where a budget plan (Haushaltsplan) stands. Plain JSON. */
export type BudgetPlanState = AbsentBudgetPlan | BudgetPlan;

export interface AbsentBudgetPlan {
  readonly status: 'absent';
}

export interface BudgetPlan {
  /** `established`: a draft that change lists still alter. */
  readonly status: 'established' | 'adopted';
  readonly planId: string;
  readonly title: string;
  readonly fiscalYears: readonly number[];
  readonly planYears: readonly number[];
  /** Null until the baseline is imported. */
  readonly source: string | null;
  /** As they stand after change lists and transfers. */
  readonly lines: readonly PlanLine[];
  readonly posts: readonly PlanPosts[];
  readonly changeLists: readonly { readonly number: number; readonly title: string }[];
  readonly adoption: { readonly adoptedOn: IsoDate; readonly resolutionId: string | null } | null;
  /** In the order in which they were given. */
  readonly approvals: readonly PlanApproval[];
  /** Years under provisional management (vorläufige Haushaltsführung); `ended` once it is over. */
  readonly provisional: readonly { readonly year: number; readonly ended: boolean }[];
  readonly releases: readonly MoneyReleased['data'][];
  readonly notes: readonly (BlockingNoteSet['data'] & { readonly lifted: boolean })[];
  /** Grants whose own blocking note is lifted. */
  readonly liftedGrants: readonly GrantReference[];
  readonly transfers: readonly MoneyTransferred['data'][];
  /** What resolutions hold now: what was returned is gone. */
  readonly draws: readonly HeldDraw[];
}

export type PlanApproval = BudgetPlanApproved['data'];

export interface HeldDraw extends Draw {
  /** The resolution that holds it. */
  readonly resolutionId: string;
}

export const absentBudgetPlan: BudgetPlanState = { status: 'absent' };
