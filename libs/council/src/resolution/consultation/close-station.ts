import { requireMeetingDate, requireUnderConsultation } from '../paper-status.ts';
import type { ResolutionState } from '../resolution.state.ts';
import type { CloseStation } from './consultation.commands.ts';
import type { StationClosed } from './consultation.events.ts';
import { requireOpenStation } from './consultation.state.ts';
import { stationClosed } from './station-closed.ts';

/** Station abschließen without an advice: taken note of, read, or left without a recommendation. */
export const closeStation = (
  { data: { resolutionId, stationId, result, meetingDate, meetingId }, occurredOn }: CloseStation,
  state: ResolutionState,
): readonly StationClosed[] => {
  const paper = requireUnderConsultation(state, { resolutionId });
  const station = requireOpenStation(paper, stationId);
  requireMeetingDate({ field: '/meetingDate', date: meetingDate, occurredOn }, paper);
  return [stationClosed(paper, station, result, { meetingDate, meetingId })];
};
