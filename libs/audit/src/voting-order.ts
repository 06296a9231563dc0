import type { VotingStep } from '#council';
import { proposeVotingOrder } from '#council';
import type { Mover } from '#council/events';
import type { ReplayQuestion } from './replay.ts';
import { stateAt } from './state-at.ts';

/** Abstimmungsreihenfolge of one paper, as the engine proposes it: from the record alone. */
export interface VotingOrderAnswer {
  readonly paper: string;
  readonly steps: readonly (VotingStep & { readonly mover: Mover })[];
  /** The paper itself, which is voted after all of these; null once it is decided or while it is a draft. */
  readonly mainMotion: string | null;
}

/** Null when the paper did not exist on that day, or nobody knew of it at that moment. */
export const votingOrder = async ({
  store,
  resolutionId,
  asOf,
  knownAt,
}: ReplayQuestion): Promise<VotingOrderAnswer | null> => {
  const state = await stateAt({ store, resolutionId, asOf, upTo: await store.positionAt(knownAt) });
  if (state.status === 'absent') return null;
  const { paper } = state;
  if (state.status !== 'submitted' && state.status !== 'recommended') return { paper, steps: [], mainMotion: null };
  const { steps } = proposeVotingOrder(state);
  return {
    paper,
    steps: steps.flatMap((step) =>
      state.amendments
        .filter(({ amendmentId }) => amendmentId === step.amendmentId)
        .map(({ mover }) => ({ ...step, mover })),
    ),
    mainMotion: paper,
  };
};
