import type { ResolutionState } from '../resolution.state.ts';
import type { FindingSettled } from './finding.events.ts';

export const evolveFindingSettled = (
  state: ResolutionState,
  { findingId, reason }: FindingSettled['data'],
): ResolutionState =>
  state.status === 'absent' ? state : { ...state, settledFindings: { ...state.settledFindings, [findingId]: reason } };
