import { refused } from '../../../rejection-codes.ts';
import { amendmentOf, openAmendmentsTo, requireOpen } from '../../amendment/amendment.state.ts';
import type { AmendmentState } from '../../amendment/amendment.state.ts';
import { requireUnderConsultation } from '../../paper-status.ts';
import type { PaperUnderConsultation, ResolutionState } from '../../resolution.state.ts';
import type { ReviseAmendment } from '../amending.commands.ts';
import type { AmendmentRevised } from '../amending.events.ts';
import { resolveAgainstAmendment, resolveAsked } from '../rework.ts';

/** Others wrote against what it says now. @throws Rejection AMENDMENTS_TO_IT_FIRST */
const requireNoneWaiting = (paper: PaperUnderConsultation, { amendmentId }: AmendmentState): void => {
  const [first] = openAmendmentsTo(paper, amendmentId);
  if (first === undefined) return;
  const waiting = openAmendmentsTo(paper, amendmentId).map((own) => own.amendmentId);
  throw refused('AMENDMENTS_TO_IT_FIRST', { amendmentId, otherAmendmentId: first.amendmentId, waiting });
};

const resolved = (paper: PaperUnderConsultation, amendment: AmendmentState, data: ReviseAmendment['data']) => {
  if (amendment.amends === undefined) return resolveAsked(paper, data);
  const parent = amendmentOf(paper, amendment.amends);
  return resolveAgainstAmendment(paper, parent, { ...data, drops: amendment.drops ?? [] });
};

/** Änderungsantrag neu fassen: its mover words it anew. What it said stays on record; votes on that are none on this. */
export const reviseAmendment = ({ data }: ReviseAmendment, state: ResolutionState): readonly AmendmentRevised[] => {
  const { resolutionId, amendmentId, baseVersion, operations, rationale } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  const amendment = amendmentOf(paper, amendmentId);
  requireOpen(amendment);
  requireNoneWaiting(paper, amendment);
  if (amendment.amends !== undefined && baseVersion !== amendment.baseVersion) {
    const facts = { found: baseVersion, latest: amendment.baseVersion };
    throw refused('AMENDED_AT_OTHER_VERSION', { field: '/baseVersion', ...facts });
  }
  const { changes, conflicts } = resolved(paper, amendment, data);
  return [
    {
      type: 'AmendmentRevised',
      data: { resolutionId, amendmentId, baseVersion, operations, changes, conflicts, amendedBy: null, rationale },
    },
  ];
};
