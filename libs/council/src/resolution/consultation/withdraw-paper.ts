import { requireAfterSubmission, requireUnderConsultation } from '../paper-status.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { WithdrawPaper } from './consultation.commands.ts';
import type { PaperWithdrawn, StationClosed } from './consultation.events.ts';
import { stationsOf } from './consultation.state.ts';
import { openStationOf } from './open-station-of.ts';
import { stationClosed } from './station-closed.ts';

/** Vorlage zurückziehen: whoever filed it takes it back before it is decided. Its number stays taken. */
export const withdrawPaper = (
  { data, occurredOn }: WithdrawPaper,
  state: ResolutionState,
): readonly (StationClosed | PaperWithdrawn)[] => {
  const { resolutionId, withdrawnBy, body, meetingId, because } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  checkWording('/withdrawnBy', withdrawnBy, { atMost: 200 });
  if (because !== null) checkWording('/because', because, { atMost: 2_000 });
  requireAfterSubmission('/occurredOn', occurredOn, paper);
  const withdrawn: PaperWithdrawn = {
    type: 'PaperWithdrawn',
    data: { resolutionId, withdrawnBy, withdrawnOn: occurredOn, because },
  };
  if (body === null || stationsOf(paper).length === 0) return [withdrawn];
  const station = openStationOf(paper, { body, field: '/body' });
  return [stationClosed(paper, station, 'withdrawn', { meetingDate: occurredOn, meetingId, because }), withdrawn];
};
