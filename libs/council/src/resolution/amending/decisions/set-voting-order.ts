import { refused } from '../../../rejection-codes.ts';
import { amendmentOf } from '../../amendment/amendment.state.ts';
import { requireMeetingDate, requireUnderConsultation } from '../../paper-status.ts';
import type { PaperUnderConsultation, ResolutionState } from '../../resolution.state.ts';
import { checkWording } from '../../text/check-wording.ts';
import type { SetVotingOrder } from '../amending.commands.ts';
import type { VotingOrderSet } from '../amending.events.ts';
import { proposeVotingOrder } from '../voting-order.ts';

/** @throws Rejection VOTING_ORDER_INCOMPLETE when it is not every open amendment once */
const requireEach = (order: readonly string[], proposed: readonly string[]): void => {
  const missing = proposed.filter((amendmentId) => !order.includes(amendmentId));
  const foreign = order.filter(
    (amendmentId, index) => !proposed.includes(amendmentId) || order.indexOf(amendmentId) !== index,
  );
  if (missing.length + foreign.length > 0)
    throw refused('VOTING_ORDER_INCOMPLETE', { field: '/order', missing, foreign });
};

/** An amendment that was voted cannot be amended any more. @throws Rejection AMENDMENTS_TO_IT_FIRST */
const requireAmendedLater = (order: readonly string[], paper: PaperUnderConsultation): void => {
  order.forEach((amendmentId, index) => {
    const { amends } = amendmentOf(paper, amendmentId);
    if (amends === undefined || order.indexOf(amends) === -1 || order.indexOf(amends) > index) return;
    const facts = { amendmentId: amends, otherAmendmentId: amendmentId, waiting: [amendmentId] };
    throw refused('AMENDMENTS_TO_IT_FIRST', { field: `/order/${index}`, ...facts });
  });
};

/** Abstimmungsreihenfolge festlegen: the chair's right. The order that was proposed is kept beside it. */
export const setVotingOrder = (
  { data, occurredOn }: SetVotingOrder,
  state: ResolutionState,
): readonly VotingOrderSet[] => {
  const { resolutionId, body, meetingDate, order, reason } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  checkWording('/body', body, { atMost: 200 });
  requireMeetingDate({ field: '/meetingDate', date: meetingDate, occurredOn }, paper);
  checkWording('/reason', reason, { atMost: 2_000 });
  const proposed = proposeVotingOrder(paper).steps.map(({ amendmentId }) => amendmentId);
  requireEach(order, proposed);
  requireAmendedLater(order, paper);
  return [{ type: 'VotingOrderSet', data: { resolutionId, body, meetingDate, proposed, order, reason } }];
};
