import { refused } from '../../rejection-codes.ts';
import { requireMeetingDate, requireUnderConsultation } from '../paper-status.ts';
import type { PaperUnderConsultation, ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { DeferPaper } from './consultation.commands.ts';
import type { PaperDeferred, StationAdded, StationClosed } from './consultation.events.ts';
import type { Station } from './consultation.state.ts';
import { stationsOf } from './consultation.state.ts';
import { openStationOf } from './open-station-of.ts';
import { nextStationId, stationClosed } from './station-closed.ts';

/** The same body deals with it in a later meeting. */
const stationAgain = (
  { resolutionId, until, because }: DeferPaper['data'],
  paper: PaperUnderConsultation,
  { stationId, body, role, lead, reading }: Station,
): StationAdded => ({
  type: 'StationAdded',
  data: {
    resolutionId,
    station: {
      ...{ stationId: nextStationId(stationsOf(paper), stationId), body, role, lead, reading },
      plannedOn: until,
      meetingId: null,
    },
    afterStationId: stationId,
    origin: 'adjourned',
    fromStationId: stationId,
    because,
  },
});

/** Vertagen: with a sequence the body's station ends and comes again; without one the paper is merely marked. */
export const deferPaper = (
  { data, occurredOn }: DeferPaper,
  state: ResolutionState,
): readonly (PaperDeferred | StationClosed | StationAdded)[] => {
  const { resolutionId, body, meetingDate, meetingId, until, because } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  checkWording('/body', body, { atMost: 200 });
  if (because !== null) checkWording('/because', because, { atMost: 2_000 });
  requireMeetingDate({ field: '/meetingDate', date: meetingDate, occurredOn }, paper);
  if (until !== null && until < meetingDate) {
    throw refused('DEFERRED_INTO_PAST', { field: '/until', found: until, meetingDate });
  }
  const deferred: PaperDeferred = {
    type: 'PaperDeferred',
    data: { resolutionId, body, meetingDate, until, because },
  };
  if (stationsOf(paper).length === 0) return [deferred];
  const station = openStationOf(paper, { body, field: '/body' });
  return [
    stationClosed(paper, station, 'adjourned', { meetingDate, meetingId, because }),
    stationAgain(data, paper, station),
    deferred,
  ];
};
