import type { BudgetEffect, Condition } from '../resolution/text/effect.ts';
import type { GrantReference } from '../resolution/text/money-place.ts';
import type { BudgetPlan, BudgetPlanState } from './budget-plan.state.ts';
import { blockedBy, releasedBy } from './line-account.ts';
import { sameGrant } from './same-money.ts';

/** The part of a plan that says what of a granted amount may be spent. */
export type PlanBook = Pick<
  BudgetPlan,
  'planId' | 'fiscalYears' | 'planYears' | 'approvals' | 'provisional' | 'releases' | 'notes' | 'liftedGrants'
>;

/** One for each fiscal year, at most. */
export type PlanBooks = readonly PlanBook[];

/** Approved by the supervisory authority: the year, and, unless null, this line of it. */
export const isApproved = ({ approvals }: PlanBook, year: number, lineId: string | null): boolean =>
  approvals.some(
    ({ years, exceptLineIds }) => years.includes(year) && (lineId === null || !exceptLineIds.includes(lineId)),
  );

export const noBooks: PlanBooks = [];

export const planBooksOf = (states: Iterable<BudgetPlanState>): PlanBooks =>
  [...states].filter((state): state is BudgetPlan => state.status !== 'absent');

/** What of an effect bears on when its money may be spent. */
export type GrantTerms = Pick<BudgetEffect, 'year' | 'release' | 'line' | 'blockingNote'>;

/** The plan that is of a year; nothing when none is known. */
export const planBookOf = (books: PlanBooks, year: number): PlanBook | undefined =>
  books.find(({ fiscalYears }) => fiscalYears.includes(year));

/** How much of a granted amount may be spent, in integer cents; the three together are never more than it. */
export interface Spendable {
  readonly releasedCents: number;
  /** Before the plan is approved, until it is. */
  readonly releasedInAdvanceCents: number;
  readonly blockedCents: number;
}

/** An amount as far as it bears on what may be spent of it. */
export interface GrantedAmount {
  readonly effect: GrantTerms;
  readonly amountCents: number;
  /** A later year of something recurring: orders that release or block a sum are about its first year only. */
  readonly isLaterYear?: boolean;
}

const blockedOf = (plan: PlanBook | undefined, granted: GrantedAmount, grant: GrantReference): number => {
  const { effect, amountCents, isLaterYear = false } = granted;
  if (effect.blockingNote !== undefined && !(plan?.liftedGrants.some((each) => sameGrant(each, grant)) ?? false)) {
    return amountCents;
  }
  if (plan === undefined || isLaterYear) return 0;
  return Math.min(amountCents, blockedBy(plan, { kind: 'grant', ...grant }));
};

const releasedOf = (
  plan: PlanBook | undefined,
  { isLaterYear = false }: GrantedAmount,
  grant: GrantReference,
): number => (plan === undefined || isLaterYear ? 0 : releasedBy(plan, { kind: 'grant', ...grant }));

const isOpen = (plan: PlanBook | undefined, { year, line }: Pick<BudgetEffect, 'year' | 'line'>): boolean =>
  plan === undefined || !isApproved(plan, year, line?.planId === plan.planId ? line.lineId : null);

/**
 * What is blocked is not to be spent. The rest is released once the plan of its year is approved; before, as far as it
 * was released by an order of its own, and in advance when it was granted so.
 */
export const spendableOf = (
  books: PlanBooks,
  granted: GrantedAmount,
  { resolutionId, itemId, valueId }: GrantReference,
): Spendable => {
  const { effect, amountCents } = granted;
  const plan = planBookOf(books, effect.year);
  const grant = { resolutionId, itemId, valueId };
  const blockedCents = blockedOf(plan, granted, grant);
  const free = amountCents - blockedCents;
  if (!isOpen(plan, effect)) return { releasedCents: free, releasedInAdvanceCents: 0, blockedCents };
  const releasedCents = Math.min(free, releasedOf(plan, granted, grant));
  const releasedInAdvanceCents = effect.release === 'inAdvance' ? free - releasedCents : 0;
  return { releasedCents, releasedInAdvanceCents, blockedCents };
};

/**
 * The conditions of an amount that still hold it: the approval until it is recorded, the rules of provisional management
 * until that has ended or the plan is approved.
 */
export const openConditionsOf = (books: PlanBooks, effect: BudgetEffect): readonly Condition[] => {
  const plan = planBookOf(books, effect.year);
  if (!isOpen(plan, effect)) return [];
  const hasEnded = plan?.provisional.some(({ year, ended }) => year === effect.year && ended) ?? false;
  return effect.conditions.filter((condition) => condition === 'planApproval' || !hasEnded);
};
