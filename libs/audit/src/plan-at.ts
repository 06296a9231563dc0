import type { BudgetPlan, BudgetPlanState, ResolutionState } from '#council';
import { budgetedPaperOf, subjects } from '#council';
import type { BudgetPlanEvent, PlanBooks } from '#council/events';
import { decodeEvent, planBooksOf, yearsOf } from '#council/events';
import type { EventStore } from '#event-store';
import { readWholeStream } from '#event-store';
import type { IsoDate, Position } from '#kernel';
import { streamName } from '#kernel';

interface At {
  readonly store: EventStore;
  readonly asOf: IsoDate;
  readonly upTo: Position;
}

/** A budget plan on a day, as known at a position, and the version its stream had then; null when there was none. */
export const revisedPlanAt = async (
  { store, asOf, upTo }: At,
  planId: string,
): Promise<{ readonly plan: BudgetPlan; readonly revision: number } | null> => {
  const { decider } = subjects.budget;
  const recorded = await readWholeStream(store, streamName(`budget-${planId}`), { upTo });
  const state = recorded
    .filter(({ metadata }) => metadata.occurredOn <= asOf)
    .map((event) => decodeEvent(event) as BudgetPlanEvent)
    .reduce<BudgetPlanState>((before, event) => decider.evolve(before, event), decider.initialState);
  return state.status === 'absent' ? null : { plan: state, revision: recorded.at(-1)?.version ?? 0 };
};

/** A budget plan on a day, as known at a position; null when there was none. */
export const planAt = async (at: At, planId: string): Promise<BudgetPlan | null> =>
  (await revisedPlanAt(at, planId))?.plan ?? null;

/** The plan that is of a year; null when there is none. */
const planIdOf = async ({ store, upTo }: At, year: number): Promise<string | null> => {
  const [taken] = await readWholeStream(store, streamName(`fiscalyear-${year}`), { upTo });
  const event = taken === undefined ? null : decodeEvent(taken);
  return event?.type === 'FiscalYearTaken' ? event.data.planId : null;
};

/** What the plans of the years that a paper speaks of say, on a day and as known at a position. */
export const booksAt = async (at: At, state: ResolutionState): Promise<PlanBooks> => {
  const paper = budgetedPaperOf(state);
  const ids = await Promise.all((paper === null ? [] : yearsOf(paper)).map((year) => planIdOf(at, year)));
  const known = [...new Set(ids)].filter((id) => id !== null);
  const plans = await Promise.all(known.map((planId) => planAt(at, planId)));
  return planBooksOf(plans.filter((plan) => plan !== null));
};
