import { assertNever } from '#kernel';
import type { CouncilDecider } from '../subject.ts';
import type { BudgetPlanCommand } from './budget-plan.commands.ts';
import type { BudgetPlanEvent } from './budget-plan.events.ts';
import type { BudgetPlanState } from './budget-plan.state.ts';
import { absentBudgetPlan } from './budget-plan.state.ts';
import { adoptBudgetPlan } from './decisions/adopt-budget-plan.ts';
import { beginProvisionalManagement } from './decisions/begin-provisional-management.ts';
import { endProvisionalManagement } from './decisions/end-provisional-management.ts';
import { establishBudgetPlan } from './decisions/establish-budget-plan.ts';
import { importBaseline } from './decisions/import-baseline.ts';
import { liftBlockingNote } from './decisions/lift-blocking-note.ts';
import { recordChangeList } from './decisions/record-change-list.ts';
import { recordPlanApproval } from './decisions/record-plan-approval.ts';
import { releaseMoney } from './decisions/release-money.ts';
import { setBlockingNote } from './decisions/set-blocking-note.ts';
import { transferMoney } from './decisions/transfer-money.ts';
import { evolveBudgetPlan } from './evolve-budget-plan.ts';

type BudgetPlanDecider = CouncilDecider<BudgetPlanCommand, BudgetPlanState, BudgetPlanEvent>;

// One case each and nothing else: the number of commands is no complexity.
// eslint-disable-next-line complexity
const decide: BudgetPlanDecider['decide'] = (command, state, surroundings) => {
  switch (command.type) {
    case 'EstablishBudgetPlan':
      return establishBudgetPlan(command, state);
    case 'ImportBaseline':
      return importBaseline(command, state);
    case 'RecordChangeList':
      return recordChangeList(command, state);
    case 'AdoptBudgetPlan':
      return adoptBudgetPlan(command, state);
    case 'RecordPlanApproval':
      return recordPlanApproval(command, state);
    case 'BeginProvisionalManagement':
      return beginProvisionalManagement(command, state);
    case 'EndProvisionalManagement':
      return endProvisionalManagement(command, state);
    case 'ReleaseMoney':
      return releaseMoney(command, state, surroundings);
    case 'SetBlockingNote':
      return setBlockingNote(command, state, surroundings);
    case 'LiftBlockingNote':
      return liftBlockingNote(command, state, surroundings);
    case 'TransferMoney':
      return transferMoney(command, state);
    default:
      return assertNever(command);
  }
};

/** Haushaltsplan, from its draft to what is left of its lines. */
export const budgetPlanDecider: BudgetPlanDecider = {
  initialState: absentBudgetPlan,
  decide,
  evolve: evolveBudgetPlan,
};
