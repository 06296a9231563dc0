import type { IsoDate } from '#kernel';
import { refused } from '../../rejection-codes.ts';
import type {
  PaperDeferred,
  PaperWithdrawn,
  PlannedStation,
  StationClosed,
  StationOrigin,
} from './consultation.events.ts';

/** A station with what became of it. */
export interface Station extends PlannedStation {
  readonly origin: StationOrigin;
  /** The station whose result brought it about. */
  readonly fromStationId: string | null;
  readonly state: 'open' | 'closed' | 'skipped';
  readonly result: StationClosed['data']['result'] | null;
  /** Day of the meeting that closed it, or of its skipping. */
  readonly endedOn: IsoDate | null;
  /** Why it was added, skipped, adjourned or referred; the last that was said. */
  readonly because: string | null;
  readonly recommendation: StationClosed['data']['recommendation'];
  readonly advice: StationClosed['data']['advice'];
  /** The version of the text that lay before the body when it ended. */
  readonly textVersion: number | null;
}

/** Beratungsfolge, and whether the paper is on its way at all. */
export interface Consultation {
  /** In order; empty when none was planned. */
  readonly stations: readonly Station[];
  /** Vertagt, until a body deals with it again. */
  readonly deferred: Omit<PaperDeferred['data'], 'resolutionId'> | null;
  readonly withdrawn: Omit<PaperWithdrawn['data'], 'resolutionId'> | null;
}

export const noConsultation: Consultation = { stations: [], deferred: null, withdrawn: null };

interface Consulted {
  readonly consultation?: Consultation;
}

export const stationsOf = ({ consultation = noConsultation }: Consulted): readonly Station[] => consultation.stations;

export const isWithdrawn = ({ consultation = noConsultation }: Consulted): boolean => consultation.withdrawn !== null;

/** @throws Rejection CONSULTATION_NOT_PLANNED, STATION_UNKNOWN or STATION_CLOSED */
export const requireOpenStation = (paper: Consulted, stationId: string): Station => {
  const stations = stationsOf(paper);
  if (stations.length === 0) throw refused('CONSULTATION_NOT_PLANNED', {});
  const station = stations.find((candidate) => candidate.stationId === stationId);
  if (station === undefined) throw refused('STATION_UNKNOWN', { stationId });
  if (station.state !== 'open') {
    throw refused('STATION_CLOSED', { stationId, body: station.body, state: station.state, result: station.result });
  }
  return station;
};
