import type { ResolutionState } from '../resolution/resolution.state.ts';
import { currentText } from '../resolution/resolution.state.ts';
import type { FindingMaterial } from './finding-material.ts';
import type { FindingSettlement } from './finding.ts';
import { makeMaterial } from './make-material.ts';

type ExistingPaper = Exclude<ResolutionState, { readonly status: 'absent' }>;

const resolutionOf = (state: ExistingPaper): FindingMaterial['resolution'] => {
  if (!('decision' in state) || state.decision.number === null) return null;
  const { number, body, date } = state.decision;
  return { number, body, date };
};

/** The material of a paper as its own stream tells it. Who settled what stands in the envelopes, so it is handed in. */
export const materialOf = (state: ExistingPaper, settlements: readonly FindingSettlement[]): FindingMaterial =>
  makeMaterial({
    resolutionId: state.resolutionId,
    paper: state.paper,
    title: state.title,
    department: state.department,
    decidingBody: state.decidingBody,
    resolution: resolutionOf(state),
    stated: state.references ?? [],
    text: currentText(state),
    packages: 'packages' in state ? state.packages : null,
    settlements,
  });
