import type { BudgetPlan, PlanLine } from '../../api/budget-plan.ts';
import type { MoneyTarget } from '../../api/money-target.ts';
import type { Texts } from '../../texts/texts.ts';

/** "Betrieb der Informationstechnik (it-betrieb-2022)"; its id alone where the plan has no such line. */
export const lineName = (lines: readonly PlanLine[], lineId: string): string => {
  const line = lines.find((each) => each.lineId === lineId);
  return line === undefined ? lineId : `${line.label} (${lineId})`;
};

export const targetName = (lines: readonly PlanLine[], target: MoneyTarget, { plans }: Texts): string =>
  target.kind === 'line' ? lineName(lines, target.lineId) : plans.grant(target.resolutionId, target.itemId);

/** Why nothing can be done with a draft that has no lines yet; null where it has. */
export const withoutBaseline = ({ source }: BudgetPlan['plan'], { plans }: Texts): string | null =>
  source === null ? plans.draft.noBaseline : null;

/** Years of the plan that no approval is of. */
export const unapprovedYears = ({ fiscalYears, approvals }: BudgetPlan['plan']): readonly number[] => {
  const approved = new Set(approvals.flatMap(({ years }) => years));
  return fiscalYears.filter((year) => !approved.has(year));
};

/** Every year that the plan has lines of or may have, in order. */
export const yearsOfPlan = ({ plan, lines }: BudgetPlan): readonly number[] =>
  [...new Set([...plan.fiscalYears, ...plan.planYears, ...lines.map(({ year }) => year)])].toSorted(
    (one, other) => one - other,
  );
