import { refused } from '../../rejection-codes.ts';
import type { PaperUnderConsultation } from '../resolution.state.ts';
import type { Station } from './consultation.state.ts';
import { stationsOf } from './consultation.state.ts';

/** The next open station of a body. @throws Rejection STATION_NOT_PLANNED */
export const openStationOf = (
  paper: PaperUnderConsultation,
  { body, field }: { readonly body: string; readonly field: string },
): Station => {
  const station = stationsOf(paper).find((candidate) => candidate.state === 'open' && candidate.body === body);
  if (station !== undefined) return station;
  const open = stationsOf(paper).filter((candidate) => candidate.state === 'open');
  throw refused('STATION_NOT_PLANNED', { field, found: body, expected: open.map((candidate) => candidate.body) });
};
