import { refused } from '../../../rejection-codes.ts';
import { amendmentOf, requireOpen } from '../../amendment/amendment.state.ts';
import { requireUnderConsultation } from '../../paper-status.ts';
import type { ResolutionState } from '../../resolution.state.ts';
import { checkWording } from '../../text/check-wording.ts';
import type { ReanchorAmendment } from '../amending.commands.ts';
import type { AmendmentReanchored } from '../amending.events.ts';
import { resolveAsked } from '../rework.ts';

/**
 * Änderungsantrag neu verankern: the office finds the place again that the text has lost, in the mover's sense. Only for
 * one that is stranded; any other change of it is its mover's to make.
 */
export const reanchorAmendment = (
  { data }: ReanchorAmendment,
  state: ResolutionState,
): readonly AmendmentReanchored[] => {
  const { resolutionId, amendmentId, operations, reason } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  const amendment = amendmentOf(paper, amendmentId);
  requireOpen(amendment);
  if (amendment.lost === undefined) throw refused('AMENDMENT_NOT_STRANDED', { amendmentId });
  checkWording('/reason', reason, { atMost: 2_000 });
  const baseVersion = paper.texts.length;
  const { changes, conflicts } = resolveAsked(paper, { amendmentId, baseVersion, operations });
  return [
    {
      type: 'AmendmentReanchored',
      data: { resolutionId, amendmentId, baseVersion, operations, changes, conflicts, reason },
    },
  ];
};
