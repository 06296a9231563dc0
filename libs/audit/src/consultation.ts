import type { StationText } from '#council';
import { textAtStation } from '#council';
import type { Station } from '#council/events';
import type { PaperBudgetQuestion } from './budget-question.ts';
import { stateAt } from './state-at.ts';

/** Beratungsfolge of a paper on a day, as it was known at a moment, with the text each body had before it. */
export interface ConsultationAnswer {
  readonly stations: readonly { readonly station: Station; readonly text: StationText }[];
}

/** Null when the paper did not exist on that day, or nobody knew of it at that moment. */
export const consultationOf = async ({
  store,
  resolutionId,
  asOf,
  knownAt,
}: PaperBudgetQuestion): Promise<ConsultationAnswer | null> => {
  const upTo = await store.positionAt(knownAt);
  const state = await stateAt({ store, resolutionId, asOf, upTo });
  if (state.status === 'absent') return null;
  const { stations = [] } = state.consultation ?? {};
  return {
    stations: stations.flatMap((station) => {
      const text = textAtStation(state, station.stationId);
      return text === null ? [] : [{ station, text }];
    }),
  };
};
