import type { Completeness } from '#council';
import { completenessOf } from '#council';
import type { PaperBudgetQuestion } from './budget-question.ts';
import { stateAt } from './state-at.ts';

/** What was missing of a paper on a day, as it was known at a moment; null when there was no such paper. */
export const completenessOn = async ({
  store,
  resolutionId,
  asOf,
  knownAt,
}: PaperBudgetQuestion): Promise<Completeness | null> => {
  const state = await stateAt({ store, resolutionId, asOf, upTo: await store.positionAt(knownAt) });
  return state.status === 'absent' ? null : completenessOf(state, asOf);
};
