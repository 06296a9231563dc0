import type { PaperUnderConsultation } from '../resolution.state.ts';
import type { StationClosed, StationResult } from './consultation.events.ts';
import type { Station } from './consultation.state.ts';

type Closing = Pick<StationClosed['data'], 'meetingDate' | 'meetingId'> &
  Partial<Pick<StationClosed['data'], 'recommendation' | 'advice' | 'referredTo' | 'because'>>;

/** The end of a station, on the text as it lies before the body. */
export const stationClosed = (
  { resolutionId, texts }: PaperUnderConsultation,
  { stationId, body }: Station,
  result: StationResult,
  { meetingDate, meetingId, recommendation = null, advice = null, referredTo = null, because = null }: Closing,
): StationClosed => ({
  type: 'StationClosed',
  data: {
    resolutionId,
    stationId,
    body,
    result,
    meetingDate,
    meetingId,
    textVersion: texts.length,
    recommendation,
    advice,
    referredTo,
    because,
  },
});

/** The first id of the kind `base-2`, `base-3` … that no station has. */
export const nextStationId = (stations: readonly Pick<Station, 'stationId'>[], base: string): string => {
  const taken = new Set(stations.map(({ stationId }) => stationId));
  let round = 2;
  while (taken.has(`${base}-${round}`)) round += 1;
  return `${base}-${round}`;
};
