import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { SetBlockingNote } from '../budget-plan.commands.ts';
import type { BlockingNoteSet } from '../budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan.state.ts';
import { drawnFrom, releasedBy } from '../line-account.ts';
import { checkSum, requireFreshEntry, requirePlan } from '../require-plan.ts';
import { targetMoney } from '../target-money.ts';

/** Sperrvermerk: of what is there and is neither taken, released nor blocked already. */
export const setBlockingNote = (
  { data }: SetBlockingNote,
  state: BudgetPlanState,
  surroundings: Surroundings,
): readonly BlockingNoteSet[] => {
  const { planId, noteId, target, amountCents, wording } = data;
  const plan = requirePlan(state, planId);
  requireFreshEntry('/noteId', noteId, plan);
  checkSum('/amountCents', amountCents);
  checkWording('/wording', wording, { atMost: 500 });
  const { approvedCents, blockedCents } = targetMoney(target, plan, surroundings);
  const available = approvedCents - blockedCents - drawnFrom(plan, target) - releasedBy(plan, target);
  if (amountCents > available) {
    throw refused('BLOCKED_ABOVE_APPROVED', { field: '/amountCents', found: amountCents, expected: available, planId });
  }
  return [{ type: 'BlockingNoteSet', data: { planId, noteId, target, amountCents, wording } }];
};
