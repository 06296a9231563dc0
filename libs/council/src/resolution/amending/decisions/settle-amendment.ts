import { refused } from '../../../rejection-codes.ts';
import { amendmentOf, requireOpen } from '../../amendment/amendment.state.ts';
import { requireUnderConsultation } from '../../paper-status.ts';
import type { AmendmentSettled } from '../../resolution.events.ts';
import type { PaperUnderConsultation, ResolutionState } from '../../resolution.state.ts';
import { checkWording } from '../../text/check-wording.ts';
import { leftWithoutObject } from '../adopting.ts';
import type { SettleAmendment } from '../amending.commands.ts';
import type { SettlementProposed } from '../amending.events.ts';
import { isItemVote } from '../item-vote-id.ts';

/** @throws Rejection SETTLED_BY_NOTHING when what is named is open itself, or is the amendment; AMENDMENT_UNKNOWN */
const requireEnded = (paper: PaperUnderConsultation, { amendmentId, by }: SettleAmendment['data']): void => {
  if (isItemVote(by) && paper.itemVotes?.some(({ voteId }) => voteId === by) === true) return;
  const { status } = amendmentOf(paper, by);
  if (by === amendmentId || status === 'proposed')
    throw refused('SETTLED_BY_NOTHING', { field: '/by', found: by, status });
};

/**
 * Erledigung bestätigen: a person says that an amendment needs no vote any more and what settled it. The engine proposes
 * it when nothing is left to change, and never does it.
 */
export const settleAmendment = (
  { data }: SettleAmendment,
  state: ResolutionState,
): readonly (AmendmentSettled | SettlementProposed)[] => {
  const { resolutionId, amendmentId, by, reason } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  requireOpen(amendmentOf(paper, amendmentId));
  requireEnded(paper, data);
  checkWording('/reason', reason, { atMost: 2_000 });
  return [
    { type: 'AmendmentSettled', data: { resolutionId, amendmentId, by, reason } },
    ...leftWithoutObject(paper, amendmentId),
  ];
};
