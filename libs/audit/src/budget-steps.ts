import { subjects } from '#council';
import type { MoneySteps } from '#council/events';
import { moneyStepsOf } from '#council/events';
import type { Instant, IsoDate, Position } from '#kernel';
import type { PaperBudgetQuestion } from './budget-question.ts';
import { booksAt } from './plan-at.ts';
import { paperEventsAt } from './state-at.ts';

/** What each amendment did to the money of one paper, and who moved it. */
export interface BudgetStepsAnswer extends Omit<MoneySteps, 'steps'> {
  readonly paper: string;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
  /** With the mover of the amendment; of a package its title. */
  readonly steps: readonly (MoneySteps['steps'][number] & { readonly name: string })[];
}

/** Null when the paper did not exist on that day, or nobody knew of it at that moment. */
export const budgetSteps = async ({
  store,
  resolutionId,
  asOf,
  knownAt,
}: PaperBudgetQuestion): Promise<BudgetStepsAnswer | null> => {
  const position = await store.positionAt(knownAt);
  const events = await paperEventsAt({ store, resolutionId, asOf, upTo: position });
  const { decider } = subjects.resolution;
  const state = events.reduce(decider.evolve, decider.initialState);
  if (state.status === 'absent') return null;
  const movers = new Map(
    state.status === 'draft' ? [] : state.amendments.map(({ amendmentId, mover }) => [amendmentId, mover.name]),
  );
  const adopted = state.status === 'draft' ? null : (state.packages?.adopted ?? null);
  const { filedCents, steps, nowCents } = moneyStepsOf(events, await booksAt({ store, asOf, upTo: position }, state));
  const named = steps.map((step) => ({
    ...step,
    name: (step.cause === 'package' ? adopted?.title : movers.get(step.by)) ?? step.by,
  }));
  return { paper: state.paper, asOf, knownAt, position, filedCents, steps: named, nowCents };
};
