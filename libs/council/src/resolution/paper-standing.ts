import { noConsultation } from './consultation/consultation.state.ts';
import type { ResolutionState } from './resolution.state.ts';

/** How far a paper has come, or what stopped it there: what people read as its status. */
export type PaperStanding = ResolutionState['status'] | 'deferred' | 'withdrawn';

export const standingOf = (state: ResolutionState): PaperStanding => {
  if (state.status === 'absent') return state.status;
  const { deferred, withdrawn } = state.consultation ?? noConsultation;
  if (withdrawn !== null) return 'withdrawn';
  return deferred === null ? state.status : 'deferred';
};
