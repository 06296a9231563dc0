import type { IsoDate } from '#kernel';
import { refused } from '../../rejection-codes.ts';
import { isEngrossed, requireSubmitted } from '../paper-status.ts';
import type { EngrossedResolution, ResolutionState } from '../resolution.state.ts';
import { requireInForce } from './aftermath.state.ts';

/** A signed resolution that is carried out. @throws Rejection RESOLUTION_NOT_ENGROSSED and those of `requireInForce` */
export const requireEngrossedInForce = (state: ResolutionState, resolutionId: string): EngrossedResolution => {
  const paper = requireSubmitted(state, { resolutionId });
  if (!isEngrossed(paper)) throw refused('RESOLUTION_NOT_ENGROSSED', { resolutionId, status: paper.status });
  requireInForce(paper);
  return paper;
};

/** @throws Rejection AFTERMATH_BEFORE_DECISION */
export const requireNotBefore = (occurredOn: IsoDate, earliest: IsoDate): void => {
  if (occurredOn < earliest) {
    throw refused('AFTERMATH_BEFORE_DECISION', { field: '/occurredOn', found: occurredOn, earliest });
  }
};
