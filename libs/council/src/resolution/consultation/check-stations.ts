import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../text/check-wording.ts';
import type { PlannedStation } from './consultation.events.ts';

/** @throws Rejection STATION_ID_MALFORMED or STATION_ID_TAKEN */
const requireFreshId = (field: string, stationId: string, taken: ReadonlySet<string>): void => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(stationId)) {
    const expected = '1 to 100 letters, digits, dots, hyphens and underscores, the first a letter or digit';
    throw refused('STATION_ID_MALFORMED', { field: `${field}/stationId`, found: stationId, expected });
  }
  if (taken.has(stationId)) throw refused('STATION_ID_TAKEN', { field: `${field}/stationId`, found: stationId });
};

/** One station by itself. @throws Rejection naming the field. */
export const checkStation = (
  field: string,
  station: PlannedStation,
  { decidingBody, taken }: { readonly decidingBody: string; readonly taken: ReadonlySet<string> },
): void => {
  requireFreshId(field, station.stationId, taken);
  checkWording(`${field}/body`, station.body, { atMost: 200 });
  if (station.role === 'decision' && station.body !== decidingBody) {
    throw refused('STATION_ROLE_CONTRADICTED', {
      field: `${field}/body`,
      found: station.body,
      expected: decidingBody,
    });
  }
};

const requireLeadFirst = (stations: readonly PlannedStation[], pathOf: (index: number) => string): void => {
  const committees = stations.filter(({ role }) => role === 'preliminary');
  const lead = committees.findIndex((station) => station.lead);
  const [first] = committees;
  if (lead <= 0 || first === undefined) return;
  const index = stations.findIndex((station) => station.lead && station.role === 'preliminary');
  throw refused('LEAD_STATION_NOT_FIRST', {
    field: pathOf(index),
    found: stations[index]?.body ?? '',
    before: first.body,
  });
};

const requireReadingsInOrder = (stations: readonly PlannedStation[], pathOf: (index: number) => string): void => {
  const last = new Map<string, number>();
  for (const [index, { body, reading }] of stations.entries()) {
    if (reading === null) continue;
    const earlier = last.get(body) ?? 0;
    if (reading < earlier) {
      throw refused('READINGS_OUT_OF_ORDER', { field: `${pathOf(index)}/reading`, found: reading, earlier });
    }
    last.set(body, reading);
  }
};

/** Stations as a sequence: who leads comes first among the committees, readings follow each other. */
export const checkOrder = (
  stations: readonly PlannedStation[],
  pathOf: (index: number) => string = (index) => `/stations/${index}`,
): void => {
  requireLeadFirst(stations, pathOf);
  requireReadingsInOrder(stations, pathOf);
};
