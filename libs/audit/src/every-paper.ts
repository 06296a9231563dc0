import type { BudgetPlan, BudgetPlanState, ResolutionState } from '#council';
import { subjects } from '#council';
import type { EventStore } from '#event-store';
import type { IsoDate, Position, RecordedEvent } from '#kernel';
import { START } from '#kernel';
import { moneyFacts } from './money-facts.ts';

const PAGE = 1_000;

/** The events of every paper, in the order of the record. */
export const everyPaperEvent = async function* (
  store: Pick<EventStore, 'readAll'>,
  upTo: Position,
): AsyncGenerator<RecordedEvent, void, void> {
  let after = START;
  for (;;) {
    const page = await store.readAll({ after, upTo, limit: PAGE });
    yield* page.filter(({ stream }) => stream.startsWith('resolution-'));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.position;
  }
};

interface EveryPaper {
  /** As it stood on the day. */
  readonly onDay: readonly ResolutionState[];
  /** With all that is known, whatever the day: what there is to ask for. */
  readonly latest: readonly ResolutionState[];
  /** Budget plans as they stood on the day. */
  readonly plans: readonly BudgetPlan[];
}

const planOf = (plans: ReadonlyMap<string, BudgetPlanState>): readonly BudgetPlan[] =>
  [...plans.values()].filter((plan) => plan.status !== 'absent');

/** Every paper and every plan of the record up to a position, in the order in which they were begun. */
export const everyPaper = async (
  store: Pick<EventStore, 'readAll'>,
  { asOf, upTo }: { readonly asOf: IsoDate; readonly upTo: Position },
): Promise<EveryPaper> => {
  const { resolution, budget } = subjects;
  const onDay = new Map<string, ResolutionState>();
  const latest = new Map<string, ResolutionState>();
  const plans = new Map<string, BudgetPlanState>();
  const { evolve, initialState } = resolution.decider;
  for (const fact of await moneyFacts(store, { upTo })) {
    const isSo = fact.occurredOn <= asOf;
    if (fact.subject === 'budget') {
      const { planId } = fact.event.data;
      const before = plans.get(planId) ?? budget.decider.initialState;
      if (isSo) plans.set(planId, budget.decider.evolve(before, fact.event));
      continue;
    }
    const { resolutionId } = fact.event.data;
    latest.set(resolutionId, evolve(latest.get(resolutionId) ?? initialState, fact.event));
    if (isSo) onDay.set(resolutionId, evolve(onDay.get(resolutionId) ?? initialState, fact.event));
  }
  return { onDay: [...onDay.values()], latest: [...latest.values()], plans: planOf(plans) };
};
