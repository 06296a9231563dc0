import { assertNever } from '#kernel';
import type { ConsultationEvent, PlannedStation, StationAdded, StationClosed } from './consultation.events.ts';
import type { ResolutionState } from '../resolution.state.ts';
import type { Consultation, Station } from './consultation.state.ts';
import { noConsultation } from './consultation.state.ts';

const openStation = (station: PlannedStation): Station => ({
  ...station,
  origin: 'planned',
  fromStationId: null,
  state: 'open',
  result: null,
  endedOn: null,
  because: null,
  recommendation: null,
  advice: null,
  textVersion: null,
});

type Change = (station: Station) => Station;

const withStation = (consultation: Consultation, stationId: string, change: Change): Consultation => ({
  ...consultation,
  stations: consultation.stations.map((station) => (station.stationId === stationId ? change(station) : station)),
});

const added = (consultation: Consultation, data: StationAdded['data']): Consultation => {
  const { station, afterStationId, origin, fromStationId, because } = data;
  const place = consultation.stations.findIndex(({ stationId }) => stationId === afterStationId) + 1;
  const stations = consultation.stations.toSpliced(place, 0, {
    ...openStation(station),
    origin,
    fromStationId,
    because,
  });
  return { ...consultation, stations };
};

/** Open stations take each other's places; the others stay where they are. */
const reordered = (consultation: Consultation, stationIds: readonly string[]): Consultation => {
  const { stations } = consultation;
  const inNewOrder = stationIds.flatMap((id) => stations.filter(({ stationId }) => stationId === id));
  let next = 0;
  return {
    ...consultation,
    stations: stations.map((station) => {
      if (station.state !== 'open') return station;
      next += 1;
      return inNewOrder[next - 1] ?? station;
    }),
  };
};

const closed = (consultation: Consultation, data: StationClosed['data']): Consultation => {
  const { stationId, result, meetingDate, meetingId, textVersion, recommendation, advice, because } = data;
  const isDealtWith = result !== 'adjourned';
  return withStation(
    { ...consultation, deferred: isDealtWith ? null : consultation.deferred },
    stationId,
    (station) => ({
      ...station,
      state: 'closed',
      result,
      endedOn: meetingDate,
      meetingId: meetingId ?? station.meetingId,
      textVersion,
      recommendation,
      advice,
      because: because ?? station.because,
    }),
  );
};

/** Never refuses: what is recorded happened. Feeds the state of a paper and its page alike. */
export const consultationAfter = (consultation: Consultation, { type, data }: ConsultationEvent): Consultation => {
  switch (type) {
    case 'ConsultationPlanned':
      return { ...consultation, stations: data.stations.map(openStation) };
    case 'StationAdded':
      return added(consultation, data);
    case 'StationSkipped':
      return withStation(consultation, data.stationId, (station) => ({
        ...station,
        state: 'skipped',
        endedOn: data.skippedOn,
        because: data.because,
      }));
    case 'StationsReordered':
      return reordered(consultation, data.stationIds);
    case 'StationClosed':
      return closed(consultation, data);
    case 'PaperDeferred': {
      const { body, meetingDate, until, because } = data;
      return { ...consultation, deferred: { body, meetingDate, until, because } };
    }
    case 'PaperWithdrawn': {
      const { withdrawnBy, withdrawnOn, because } = data;
      return { ...consultation, withdrawn: { withdrawnBy, withdrawnOn, because } };
    }
    default:
      return assertNever(type);
  }
};

export const evolveConsultation = (state: ResolutionState, event: ConsultationEvent): ResolutionState =>
  state.status === 'absent'
    ? state
    : { ...state, consultation: consultationAfter(state.consultation ?? noConsultation, event) };

/** A recommendation or a decision ends a deferral also where no sequence was planned. */
export const evolveDealtWith = (state: ResolutionState): ResolutionState =>
  state.status === 'absent' || state.consultation === undefined || state.consultation.deferred === null
    ? state
    : { ...state, consultation: { ...state.consultation, deferred: null } };
