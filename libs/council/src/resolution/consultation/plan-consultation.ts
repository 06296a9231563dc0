import { refused } from '../../rejection-codes.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { checkOrder, checkStation } from './check-stations.ts';
import type { PlanConsultation } from './consultation.commands.ts';
import type { ConsultationPlanned } from './consultation.events.ts';
import { stationsOf } from './consultation.state.ts';
import { requireUndecided } from './undecided-paper.ts';

/** Beratungsfolge festlegen: once; later changes are facts of their own, so that everybody sees what was planned at first. */
export const planConsultation = (
  { data: { resolutionId, stations: planned, leadStationId } }: PlanConsultation,
  state: ResolutionState,
): readonly ConsultationPlanned[] => {
  const paper = requireUndecided(state, { resolutionId });
  if (stationsOf(paper).length > 0) throw refused('CONSULTATION_ALREADY_PLANNED', { resolutionId });

  const stations = planned.map((station) => ({ ...station, lead: station.stationId === leadStationId }));
  const taken = new Set<string>();
  for (const [index, station] of stations.entries()) {
    checkStation(`/stations/${index}`, station, { decidingBody: paper.decidingBody, taken });
    taken.add(station.stationId);
  }
  if (leadStationId !== null && !taken.has(leadStationId)) {
    throw refused('STATION_UNKNOWN', { field: '/leadStationId', stationId: leadStationId });
  }
  if (stations.every(({ role }) => role !== 'decision')) {
    const expected = `a station of ${paper.decidingBody} with the role decision`;
    throw refused('DECISION_STATION_MISSING', { field: '/stations', found: stations.length, expected });
  }
  checkOrder(stations);
  return [{ type: 'ConsultationPlanned', data: { resolutionId, stations } }];
};
