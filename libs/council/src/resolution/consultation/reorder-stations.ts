import { refused } from '../../rejection-codes.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import { checkOrder } from './check-stations.ts';
import type { ReorderStations } from './consultation.commands.ts';
import type { StationsReordered } from './consultation.events.ts';
import { noConsultation, stationsOf } from './consultation.state.ts';
import { consultationAfter } from './evolve-consultation.ts';
import { requireUndecided } from './undecided-paper.ts';

/** Beratungsfolge umstellen: only what is still open moves. The order there was already is nothing new. */
export const reorderStations = (
  { data: { resolutionId, stationIds, because } }: ReorderStations,
  state: ResolutionState,
): readonly StationsReordered[] => {
  const paper = requireUndecided(state, { resolutionId });
  const stations = stationsOf(paper);
  if (stations.length === 0) throw refused('CONSULTATION_NOT_PLANNED', { resolutionId });
  if (because !== null) checkWording('/because', because, { atMost: 2_000 });
  const open = stations.filter((station) => station.state === 'open').map(({ stationId }) => stationId);
  const isSame = stationIds.length === open.length && open.every((stationId) => stationIds.includes(stationId));
  if (!isSame) {
    throw refused('STATIONS_NOT_THE_OPEN_ONES', { field: '/stationIds', found: stationIds, expected: open });
  }
  if (stationIds.every((stationId, index) => stationId === open[index])) return [];

  const event: StationsReordered = { type: 'StationsReordered', data: { resolutionId, stationIds, because } };
  checkOrder(consultationAfter(paper.consultation ?? noConsultation, event).stations, () => '/stationIds');
  return [event];
};
