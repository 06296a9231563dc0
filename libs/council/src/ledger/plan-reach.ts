import type { BudgetPlanEvent, NoteReference } from '../budget-plan/budget-plan.events.ts';
import type { MoneyTarget } from '../budget-plan/plan-line.ts';

/** Only these change what may be spent of what resolutions grant, or how far something recurring is told to run. */
export const movesGrants = (event: BudgetPlanEvent): boolean => {
  switch (event.type) {
    case 'BudgetPlanEstablished':
    case 'BudgetPlanApproved':
    case 'BlockingNoteLifted':
      return true;
    case 'MoneyReleased':
    case 'BlockingNoteSet':
      return event.data.target.kind === 'grant';
    default:
      return false;
  }
};

const isGrantOf = (target: MoneyTarget, resolutionId: string): boolean =>
  target.kind === 'grant' && target.resolutionId === resolutionId;

/** A note that was set on the plan names its target elsewhere, so it may be anybody's. */
const mayBeNoteOn = (note: NoteReference, resolutionId: string): boolean =>
  note.kind === 'set' || note.resolutionId === resolutionId;

/**
 * Whether what may be spent of the grants of one paper can depend on this fact of a plan. Facts that it is false of may be
 * left out of what the paper's movements are derived from.
 */
export const bearsOn = (event: BudgetPlanEvent, resolutionId: string): boolean => {
  switch (event.type) {
    case 'BudgetPlanEstablished':
    case 'BudgetPlanApproved':
      return true;
    case 'MoneyReleased':
    case 'BlockingNoteSet':
      return isGrantOf(event.data.target, resolutionId);
    case 'BlockingNoteLifted':
      return mayBeNoteOn(event.data.note, resolutionId);
    default:
      return false;
  }
};

/**
 * Whose money a fact of a plan may move: nobody's, one paper's, or that of every paper that has money of one of some years:
 * `granted` or of whatever status.
 */
export type PlanReach =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'paper'; readonly resolutionId: string }
  | { readonly kind: 'granted' | 'held'; readonly years: readonly number[] };

const nobody: PlanReach = { kind: 'nobody' };

const reachOfTarget = (target: MoneyTarget | undefined): PlanReach =>
  target?.kind === 'grant' ? { kind: 'paper', resolutionId: target.resolutionId } : nobody;

/** `earlier`: the facts of the same plan before it, among which are the notes that it lifts. */
export const reachOf = (event: BudgetPlanEvent, earlier: Iterable<BudgetPlanEvent>): PlanReach => {
  switch (event.type) {
    case 'BudgetPlanApproved':
      return { kind: 'granted', years: event.data.years };
    case 'BudgetPlanEstablished':
      return { kind: 'held', years: [...event.data.fiscalYears, ...event.data.planYears] };
    case 'MoneyReleased':
    case 'BlockingNoteSet':
      return reachOfTarget(event.data.target);
    case 'BlockingNoteLifted': {
      const { note } = event.data;
      if (note.kind === 'granted') return { kind: 'paper', resolutionId: note.resolutionId };
      const isSet = (each: BudgetPlanEvent) => each.type === 'BlockingNoteSet' && each.data.noteId === note.noteId;
      const set = [...earlier].find(isSet);
      return set?.type === 'BlockingNoteSet' ? reachOfTarget(set.data.target) : nobody;
    }
    default:
      return nobody;
  }
};
