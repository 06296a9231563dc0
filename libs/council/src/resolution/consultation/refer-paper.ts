import { refused } from '../../rejection-codes.ts';
import { requireMeetingDate, requireUnderConsultation } from '../paper-status.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { ReferPaper } from './consultation.commands.ts';
import type { PlannedStation, StationAdded, StationClosed } from './consultation.events.ts';
import type { Station } from './consultation.state.ts';
import { requireOpenStation, stationsOf } from './consultation.state.ts';
import { nextStationId, stationClosed } from './station-closed.ts';

/** The bodies that wait for this station, itself first: each referred the paper to the one before it. */
const chainOf = (station: Station, stations: readonly Station[]): readonly string[] => {
  const from = stations.find(({ stationId }) => stationId === station.fromStationId);
  const leadsOn = station.origin === 'referred' || station.origin === 'adjourned';
  return from === undefined || !leadsOn ? [station.body] : [station.body, ...chainOf(from, stations)];
};

const plannedAgain = ({ body, role, lead, reading }: Station, stationId: string): PlannedStation => ({
  stationId,
  body,
  role,
  lead,
  reading,
  plannedOn: null,
  meetingId: null,
});

/**
 * Verweisen, or back to a committee that had it before: the body asked deals with it next, then the referring body again.
 * A body that waits for the paper itself cannot be asked.
 */
export const referPaper = (
  { data, occurredOn }: ReferPaper,
  state: ResolutionState,
): readonly (StationClosed | StationAdded)[] => {
  const { resolutionId, stationId, body, role, meetingDate, meetingId, plannedOn, because } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  const station = requireOpenStation(paper, stationId);
  checkWording('/body', body, { atMost: 200 });
  if (because !== null) checkWording('/because', because, { atMost: 2_000 });
  requireMeetingDate({ field: '/meetingDate', date: meetingDate, occurredOn }, paper);
  const stations = stationsOf(paper);
  const chain = chainOf(station, stations);
  if (chain.includes(body)) throw refused('REFERRED_IN_CIRCLE', { field: '/body', found: body, chain });

  const asked = nextStationId(stations, `${stationId}-referral`);
  const again = nextStationId(stations, stationId);
  const added = (next: PlannedStation, afterStationId: string, origin: 'referred' | 'returned'): StationAdded => ({
    type: 'StationAdded',
    data: { resolutionId, station: next, afterStationId, origin, fromStationId: stationId, because },
  });
  return [
    stationClosed(paper, station, 'referred', { meetingDate, meetingId, referredTo: asked, because }),
    added(
      { stationId: asked, body, role, lead: false, reading: null, plannedOn, meetingId: null },
      stationId,
      'referred',
    ),
    added(plannedAgain(station, again), asked, 'returned'),
  ];
};
