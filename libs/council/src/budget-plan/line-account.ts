import type { BudgetPlan } from './budget-plan.state.ts';
import type { MoneyTarget, PlanLine } from './plan-line.ts';
import { sameTarget } from './same-money.ts';

/** What became of one line of a plan, in integer cents. */
export interface LineAccount extends PlanLine {
  /** Taken by resolutions. */
  readonly drawnCents: number;
  /** Under blocking notes that are not lifted. */
  readonly blockedCents: number;
  /** Released by an order of its own; approval of the plan releases the rest. */
  readonly releasedCents: number;
  /** What a resolution can still take: the amount less what is drawn or blocked. */
  readonly availableCents: number;
}

const sum = (amounts: readonly { readonly amountCents: number }[]): number =>
  amounts.reduce((total, { amountCents }) => total + amountCents, 0);

/** Cents that the notes on this target keep from being spent. */
export const blockedBy = ({ notes }: Pick<BudgetPlan, 'notes'>, target: MoneyTarget): number =>
  sum(notes.filter((note) => !note.lifted && sameTarget(note.target, target)));

/** Cents that releases of their own let be spent. */
export const releasedBy = ({ releases }: Pick<BudgetPlan, 'releases'>, target: MoneyTarget): number =>
  sum(releases.filter((release) => sameTarget(release.target, target)));

/** Cents that resolutions have taken from this target. */
export const drawnFrom = ({ draws }: BudgetPlan, target: MoneyTarget): number =>
  sum(draws.filter(({ source }) => sameTarget(source, target)));

const accountOf = (plan: BudgetPlan, line: PlanLine): LineAccount => {
  const target: MoneyTarget = { kind: 'line', lineId: line.lineId };
  const [drawnCents, blockedCents] = [drawnFrom(plan, target), blockedBy(plan, target)];
  return {
    ...line,
    drawnCents,
    blockedCents,
    releasedCents: releasedBy(plan, target),
    availableCents: line.amountCents - drawnCents - blockedCents,
  };
};

/** Every line of the plan, in the order of the plan. */
export const lineAccountsOf = (plan: BudgetPlan): readonly LineAccount[] =>
  plan.lines.map((line) => accountOf(plan, line));

/** Null when the plan has no such line. */
export const lineAccountOf = (plan: BudgetPlan, lineId: string): LineAccount | null => {
  const line = plan.lines.find((each) => each.lineId === lineId);
  return line === undefined ? null : accountOf(plan, line);
};
