import { refused } from '../../../rejection-codes.ts';
import { amendmentOf, requireOpen } from '../../amendment/amendment.state.ts';
import { consolidate } from '../../amendment/consolidate.ts';
import { requireAfterSubmission, requireUnderConsultation } from '../../paper-status.ts';
import type { TextAmended } from '../../resolution.events.ts';
import type { ResolutionState } from '../../resolution.state.ts';
import { checkWording } from '../../text/check-wording.ts';
import { leftWithoutObject, requireOwnAmendmentsVoted, textAmended } from '../adopting.ts';
import { withRebasing } from '../after-text-moved.ts';
import type { ConvertAmendment } from '../amending.commands.ts';
import type { AmendmentConverted } from '../amending.events.ts';
import type { Rebasing } from '../rebase-open.ts';

/** @throws Rejection CONVERSION_WITHOUT_ADDRESSEE or CONVERSION_NEEDS_NO_ADDRESSEE */
const requireAddressee = ({ kind, to }: ConvertAmendment['data']): void => {
  if (kind === 'takenOver') {
    if (to !== null) throw refused('CONVERSION_NEEDS_NO_ADDRESSEE', { field: '/to', found: to });
    return;
  }
  if (to === null) throw refused('CONVERSION_WITHOUT_ADDRESSEE', { field: '/to', kind });
  checkWording('/to', to, { atMost: 200 });
};

/**
 * Änderungsantrag umwandeln, during the debate. Taken over by whoever filed the paper it becomes part of the text without
 * a vote; as a referral or a request it leaves the paper alone.
 */
export const convertAmendment = (
  { data, occurredOn }: ConvertAmendment,
  state: ResolutionState,
): readonly (AmendmentConverted | TextAmended | Rebasing)[] => {
  const { resolutionId, amendmentId, kind, to, reason } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  const amendment = amendmentOf(paper, amendmentId);
  requireOpen(amendment);
  requireAfterSubmission('/occurredOn', occurredOn, paper);
  requireAddressee(data);
  checkWording('/reason', reason, { atMost: 2_000 });
  const converted: AmendmentConverted = {
    type: 'AmendmentConverted',
    data: { resolutionId, amendmentId, kind, to, reason, convertedOn: occurredOn },
  };
  if (kind !== 'takenOver') return [converted, ...leftWithoutObject(paper, amendmentId)];
  if (amendment.amends !== undefined) {
    throw refused('CONVERSION_NOT_POSSIBLE', { field: '/kind', amendmentId, otherAmendmentId: amendment.amends });
  }
  requireOwnAmendmentsVoted(paper, amendment, paper.decidingBody);
  return withRebasing(paper, [converted, ...textAmended(paper, consolidate(paper, [amendment]))]);
};
