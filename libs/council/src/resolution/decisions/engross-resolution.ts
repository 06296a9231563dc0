import { refused } from '../../rejection-codes.ts';
import { isEngrossed, isUnderConsultation, requireSubmitted } from '../paper-status.ts';
import type { EngrossResolution } from '../resolution.commands.ts';
import type { ResolutionEngrossed } from '../resolution.events.ts';
import type { DecidedPaper, EngrossedResolution, ResolutionState, SubmittedPaper } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';

const requireAdopted = (paper: SubmittedPaper): DecidedPaper | EngrossedResolution => {
  if (isUnderConsultation(paper) || paper.status === 'rejected') {
    throw refused('RESOLUTION_NOT_ADOPTED', { resolutionId: paper.resolutionId, status: paper.status });
  }
  return paper;
};

/** Beschluss ausfertigen. Signed again by the same office is still one fact, by another office it is an error. */
export const engrossResolution = (
  { data: { resolutionId, signedBy }, occurredOn }: EngrossResolution,
  state: ResolutionState,
): readonly ResolutionEngrossed[] => {
  const resolution = requireAdopted(requireSubmitted(state, { resolutionId }));
  checkWording('/signedBy', signedBy, { atMost: 200 });
  if (isEngrossed(resolution)) {
    if (resolution.signedBy === signedBy) return [];
    throw refused('RESOLUTION_ALREADY_ENGROSSED', { resolutionId, signedBy: resolution.signedBy });
  }

  const decidedOn = resolution.decision.date;
  if (occurredOn < decidedOn) {
    throw refused('ENGROSSED_BEFORE_DECISION', { field: '/occurredOn', found: occurredOn, decidedOn });
  }
  const textVersion = resolution.texts.length;
  return [{ type: 'ResolutionEngrossed', data: { resolutionId, textVersion, signedBy, engrossedOn: occurredOn } }];
};
