import { requireUnderConsultation } from '../paper-status.ts';
import type { DraftedPaper, PaperUnderConsultation, ResolutionState } from '../resolution.state.ts';

/** A draft, or a paper that the bodies still have. @throws Rejection PAPER_UNKNOWN, PAPER_WITHDRAWN or RESOLUTION_ALREADY_DECIDED */
export const requireUndecided = (
  state: ResolutionState,
  asked: { readonly resolutionId: string },
): DraftedPaper | PaperUnderConsultation => (state.status === 'draft' ? state : requireUnderConsultation(state, asked));
