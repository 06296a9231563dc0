import { refused } from '../../rejection-codes.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import { checkOrder, checkStation } from './check-stations.ts';
import type { AddStation } from './consultation.commands.ts';
import type { PlannedStation, StationAdded } from './consultation.events.ts';
import { stationsOf } from './consultation.state.ts';
import { requireUndecided } from './undecided-paper.ts';

/** Station einfügen: into a sequence that was planned. */
export const addStation = (
  { data: { resolutionId, station: plan, afterStationId, because } }: AddStation,
  state: ResolutionState,
): readonly StationAdded[] => {
  const paper = requireUndecided(state, { resolutionId });
  const station = { ...plan, lead: false };
  const stations = stationsOf(paper);
  if (stations.length === 0) throw refused('CONSULTATION_NOT_PLANNED', { resolutionId });
  const taken = new Set(stations.map(({ stationId }) => stationId));
  checkStation('/station', station, { decidingBody: paper.decidingBody, taken });
  if (because !== null) checkWording('/because', because, { atMost: 2_000 });
  if (afterStationId !== null && !taken.has(afterStationId)) {
    throw refused('STATION_UNKNOWN', { field: '/afterStationId', stationId: afterStationId });
  }
  const place = stations.findIndex(({ stationId }) => stationId === afterStationId) + 1;
  const planned: readonly PlannedStation[] = stations;
  checkOrder(planned.toSpliced(place, 0, station), () => '/station');
  return [
    {
      type: 'StationAdded',
      data: { resolutionId, station, afterStationId, origin: 'added', fromStationId: null, because },
    },
  ];
};
