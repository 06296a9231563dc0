import { executionOf, noAftermath } from './aftermath/aftermath.state.ts';
import { noConsultation } from './consultation/consultation.state.ts';
import type { ResolutionState } from './resolution.state.ts';

/** How far a paper has come, or what stopped it there: what people read as its status. */
export type PaperStanding =
  ResolutionState['status'] | 'deferred' | 'withdrawn' | 'suspended' | 'repealed' | 'superseded';

export const standingOf = (state: ResolutionState): PaperStanding => {
  if (state.status === 'absent') return state.status;
  const { deferred, withdrawn } = state.consultation ?? noConsultation;
  if (withdrawn !== null) return 'withdrawn';
  if (deferred !== null) return 'deferred';
  const execution = 'aftermath' in state ? executionOf(state.aftermath ?? noAftermath) : 'inForce';
  return execution === 'inForce' ? state.status : execution;
};
