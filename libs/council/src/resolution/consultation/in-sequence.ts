import { refused } from '../../rejection-codes.ts';
import { isUnderConsultation } from '../paper-status.ts';
import type { PaperEvent } from '../paper-event.ts';
import type { RecommendationGiven, ResolutionDecided } from '../resolution.events.ts';
import type { PaperUnderConsultation, ResolutionState } from '../resolution.state.ts';
import type { StationClosed } from './consultation.events.ts';
import type { Station } from './consultation.state.ts';
import { stationsOf } from './consultation.state.ts';
import { openStationOf } from './open-station-of.ts';
import { stationClosed } from './station-closed.ts';

const recommended = (
  { recommendation, advice }: RecommendationGiven['data'],
  paper: PaperUnderConsultation,
): StationClosed => {
  const station = openStationOf(paper, { body: recommendation.body, field: '/recommendation/body' });
  const { date: meetingDate } = recommendation;
  return stationClosed(paper, station, 'recommended', { meetingDate, meetingId: null, recommendation, advice });
};

/** Whatever stands before it, but for bodies that only take note. */
const requireStationsDone = (stations: readonly Station[], decision: Station): void => {
  const before = stations.slice(0, stations.indexOf(decision));
  const open = before.filter(({ state, role }) => state === 'open' && role !== 'acknowledgement');
  if (open.length === 0) return;
  throw refused('STATIONS_STILL_OPEN', {
    stations: open.map(({ stationId, body, role, reading }) => ({ stationId, body, role, reading })),
  });
};

/** The decision belongs to the last station that decides: readings before it have to be done or skipped. */
const decided = ({ body, date }: ResolutionDecided['data'], paper: PaperUnderConsultation): StationClosed => {
  const stations = stationsOf(paper);
  const station = stations.findLast((candidate) => candidate.state === 'open' && candidate.role === 'decision');
  if (station === undefined) throw refused('STATION_NOT_PLANNED', { field: '/body', found: body, expected: [] });
  requireStationsDone(stations, station);
  return stationClosed(paper, station, 'decided', { meetingDate: date, meetingId: null });
};

/**
 * Recommendations and decisions close the station of their body. A paper without a planned sequence has none, and goes
 * its way as it always did.
 * @throws Rejection STATION_NOT_PLANNED or STATIONS_STILL_OPEN
 */
export const inSequence = (events: readonly PaperEvent[], state: ResolutionState): readonly PaperEvent[] => {
  if (state.status === 'absent' || state.status === 'draft' || !isUnderConsultation(state)) return events;
  if (stationsOf(state).length === 0) return events;
  return events.flatMap((event): readonly PaperEvent[] => {
    if (event.type === 'RecommendationGiven') return [event, recommended(event.data, state)];
    return event.type === 'ResolutionDecided' ? [event, decided(event.data, state)] : [event];
  });
};
