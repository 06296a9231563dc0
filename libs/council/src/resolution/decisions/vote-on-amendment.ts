import { refused } from '../../rejection-codes.ts';
import { checkVote } from '../../voting/check-vote.ts';
import {
  leftWithoutObject,
  requireCompatible,
  requireOwnAmendmentsVoted,
  settledBy,
  textAmended,
} from '../amending/adopting.ts';
import { withRebasing } from '../amending/after-text-moved.ts';
import type { AmendmentRevised } from '../amending/amending.events.ts';
import type { Rebasing } from '../amending/rebase-open.ts';
import { revisedBy } from '../amending/revised-by.ts';
import type { AmendmentState } from '../amendment/amendment.state.ts';
import { amendmentOf, requireOpen, revisionOf } from '../amendment/amendment.state.ts';
import { consolidate } from '../amendment/consolidate.ts';
import { requireMeetingDate, requireUnderConsultation } from '../paper-status.ts';
import type { VoteOnAmendment } from '../resolution.commands.ts';
import type { AmendmentSettled, AmendmentVoted, TextAmended } from '../resolution.events.ts';
import type { PaperUnderConsultation, ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';

export const requireFirstVote = (
  { body, meetingDate }: Pick<VoteOnAmendment['data'], 'body' | 'meetingDate'>,
  amendment: AmendmentState,
): void => {
  const { amendmentId, proposedOn, votes } = amendment;
  if (meetingDate < proposedOn) {
    throw refused('AMENDMENT_VOTED_BEFORE_MOTION', { field: '/meetingDate', found: meetingDate, proposedOn });
  }
  const isRepeated = votes.some(
    (vote) => vote.body === body && vote.meetingDate === meetingDate && vote.revision === revisionOf(amendment),
  );
  if (isRepeated) throw refused('AMENDMENT_VOTED_TWICE', { field: '/meetingDate', amendmentId, body, meetingDate });
};

/** Adopted by the deciding body: the text changes, or the amendment that this one wanted to change. */
const adopted = (
  paper: PaperUnderConsultation,
  amendment: AmendmentState,
): readonly (TextAmended | AmendmentSettled | AmendmentRevised)[] => {
  if (amendment.amends !== undefined) return [revisedBy(paper, amendment)];
  return [...textAmended(paper, consolidate(paper, [amendment])), ...settledBy(paper, amendment)];
};

/**
 * Über einen Änderungsantrag abstimmen. Only when the deciding body adopts it does the text change, and with it every
 * amendment that is still open; another body's vote is recorded and the amendment stays open.
 */
export const voteOnAmendment = (
  { data, occurredOn }: VoteOnAmendment,
  state: ResolutionState,
): readonly VoteOnAmendmentEvent[] => {
  const { resolutionId, amendmentId, body, meetingDate } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  const amendment = amendmentOf(paper, amendmentId);
  requireOpen(amendment);
  checkWording('/body', body, { atMost: 200 });
  requireMeetingDate({ field: '/meetingDate', date: meetingDate, occurredOn }, paper);
  requireFirstVote(data, amendment);
  requireOwnAmendmentsVoted(paper, amendment, body);

  const { outcome } = data.vote;
  const vote = checkVote(data.vote);
  const voted: AmendmentVoted = {
    type: 'AmendmentVoted',
    data: { resolutionId, amendmentId, body, meetingDate, vote, outcome },
  };
  const isDecided = body === paper.decidingBody;
  if (outcome === 'rejected') return isDecided ? [voted, ...leftWithoutObject(paper, amendmentId)] : [voted];
  requireCompatible(paper, amendment, body);
  return isDecided ? withRebasing(paper, [voted, ...adopted(paper, amendment)]) : [voted];
};

type VoteOnAmendmentEvent = AmendmentVoted | TextAmended | AmendmentSettled | AmendmentRevised | Rebasing;
