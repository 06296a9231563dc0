import { refused } from '../../rejection-codes.ts';
import { checkAmount } from '../../resolution/text/check-value.ts';
import type { RecordChangeList } from '../budget-plan.commands.ts';
import type { ChangeListRecorded } from '../budget-plan.events.ts';
import type { BudgetPlan, BudgetPlanState } from '../budget-plan.state.ts';
import { checkPlanLine, requireFreshIds } from '../check-plan-line.ts';
import type { LineChange } from '../plan-line.ts';
import { checkName, requireBaseline, requireLine, requireNotAdopted, requirePlan } from '../require-plan.ts';

const idOf = (change: LineChange): string => (change.kind === 'set' ? change.lineId : change.line.lineId);

const checkSet = (field: string, { lineId, amountCents }: Extract<LineChange, { kind: 'set' }>, plan: BudgetPlan) => {
  const { drawnCents, blockedCents } = requireLine(`${field}/lineId`, lineId, plan);
  checkAmount(`${field}/amountCents`, amountCents);
  // What resolutions have taken in advance cannot be taken away from under them.
  if (amountCents >= drawnCents + blockedCents) return;
  const { planId } = plan;
  const facts = { planId, lineId, available: amountCents - blockedCents, asked: drawnCents };
  throw refused('PLAN_LINE_EXHAUSTED', { field: `${field}/amountCents`, ...facts });
};

const checkChange = (field: string, change: LineChange, plan: BudgetPlan): void => {
  if (change.kind === 'set') {
    checkSet(field, change, plan);
    return;
  }
  checkPlanLine(`${field}/line`, change.line, plan);
  if (plan.lines.every(({ lineId }) => lineId !== change.line.lineId)) return;
  throw refused('PLAN_LINE_ID_TAKEN', { field: `${field}/line/lineId`, found: change.line.lineId });
};

/** Änderungsliste: before the adoption, in the order of their numbers; a line comes at most once in each. */
export const recordChangeList = ({ data }: RecordChangeList, state: BudgetPlanState): readonly ChangeListRecorded[] => {
  const { planId, number, title, changes } = data;
  const plan = requireBaseline(requireNotAdopted(requirePlan(state, planId)));
  const expected = plan.changeLists.length + 1;
  if (number !== expected) throw refused('CHANGE_LIST_OUT_OF_ORDER', { field: '/number', found: number, expected });
  checkName('/title', title);
  if (changes.length === 0) throw refused('CHANGE_LIST_EMPTY', { field: '/changes', planId });
  changes.forEach((change, index) => {
    checkChange(`/changes/${index}`, change, plan);
  });
  requireFreshIds((index) => `/changes/${index}`, changes.map(idOf));
  return [{ type: 'ChangeListRecorded', data: { planId, number, title, changes } }];
};
