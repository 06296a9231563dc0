import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import type { RecordPlanApproval } from '../budget-plan.commands.ts';
import type { BudgetPlanApproved } from '../budget-plan.events.ts';
import type { BudgetPlan, BudgetPlanState } from '../budget-plan.state.ts';
import { isApproved } from '../plan-books.ts';
import { checkName, requireAdopted, requireLine, requirePlan, requireYear } from '../require-plan.ts';

type Approval = RecordPlanApproval['data'];

const checkApproval = (
  { authority, reference, years, exceptLineIds, conditions }: Approval,
  plan: BudgetPlan,
): void => {
  checkName('/authority', authority);
  if (reference !== null) checkName('/reference', reference);
  if (years.length === 0) {
    const { planId, fiscalYears } = plan;
    throw refused('YEAR_OUTSIDE_PLAN', { field: '/years', planId, found: 'no year', expected: fiscalYears });
  }
  years.forEach((year, index) => {
    requireYear(`/years/${index}`, year, plan);
  });
  exceptLineIds.forEach((lineId, index) => {
    requireLine(`/exceptLineIds/${index}`, lineId, plan);
  });
  conditions.forEach((condition, index) => {
    checkWording(`/conditions/${index}`, condition, { atMost: 2_000 });
  });
};

const saysNothingNew = ({ years, exceptLineIds }: Approval, plan: BudgetPlan): boolean =>
  years.every(
    (year) =>
      isApproved(plan, year, null) &&
      plan.lines
        .filter((line) => line.year === year && !exceptLineIds.includes(line.lineId))
        .every(({ lineId }) => isApproved(plan, year, lineId)),
  );

/** Genehmigung erfassen: of all years or some, with all lines or all but some. Approved again is still one fact. */
export const recordPlanApproval = (
  { data, occurredOn }: RecordPlanApproval,
  state: BudgetPlanState,
): readonly BudgetPlanApproved[] => {
  const { planId, authority, reference, years, exceptLineIds, conditions } = data;
  const plan = requireAdopted(requirePlan(state, planId));
  checkApproval(data, plan);
  if (plan.adoption !== null && occurredOn < plan.adoption.adoptedOn) {
    const { adoptedOn } = plan.adoption;
    throw refused('APPROVED_BEFORE_ADOPTION', { field: '/occurredOn', found: occurredOn, expected: adoptedOn });
  }
  if (saysNothingNew(data, plan)) return [];
  const approval = { planId, authority, reference, approvedOn: occurredOn, years, exceptLineIds, conditions };
  return [{ type: 'BudgetPlanApproved', data: approval }];
};
