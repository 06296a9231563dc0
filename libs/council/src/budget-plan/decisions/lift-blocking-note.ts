import { refused } from '../../rejection-codes.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { LiftBlockingNote } from '../budget-plan.commands.ts';
import type { BlockingNoteLifted, NoteReference } from '../budget-plan.events.ts';
import type { BudgetPlan, BudgetPlanState } from '../budget-plan.state.ts';
import { grantIn } from '../../funding/grant-in.ts';
import { requirePlan } from '../require-plan.ts';
import { sameGrant } from '../same-money.ts';

const isLifted = (note: NoteReference, plan: BudgetPlan, surroundings: Surroundings): boolean => {
  if (note.kind === 'set') {
    const set = plan.notes.find(({ noteId }) => noteId === note.noteId);
    if (set !== undefined) return set.lifted;
    throw refused('BLOCKING_NOTE_UNKNOWN', { field: '/note/noteId', planId: plan.planId, found: note.noteId });
  }
  const granted = grantIn(surroundings.papers.get(note.resolutionId), note);
  if (granted?.effect.blockingNote === undefined) {
    throw refused('BLOCKING_NOTE_UNKNOWN', { field: '/note/valueId', planId: plan.planId, found: note.valueId });
  }
  return plan.liftedGrants.some((each) => sameGrant(each, note));
};

/** Sperrvermerk aufheben: one that was set on the plan, or under which a resolution granted its money. */
export const liftBlockingNote = (
  { data: { planId, note } }: LiftBlockingNote,
  state: BudgetPlanState,
  surroundings: Surroundings,
): readonly BlockingNoteLifted[] =>
  isLifted(note, requirePlan(state, planId), surroundings)
    ? []
    : [{ type: 'BlockingNoteLifted', data: { planId, note } }];
