import { refused } from '../../rejection-codes.ts';
import { checkVote } from '../../voting/check-vote.ts';
import type { AmendmentState } from '../amendment/amendment.state.ts';
import { amendmentOf, requireOpen } from '../amendment/amendment.state.ts';
import { consolidate, unattributed } from '../amendment/consolidate.ts';
import { requireMeetingDate, requireUnderConsultation } from '../paper-status.ts';
import type { VoteOnAmendment } from '../resolution.commands.ts';
import type { AmendmentSettled, AmendmentVoted, TextAmended } from '../resolution.events.ts';
import type { PaperUnderConsultation, ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';

const requireFirstVote = (
  { body, meetingDate }: VoteOnAmendment['data'],
  { amendmentId, proposedOn, votes }: AmendmentState,
): void => {
  if (meetingDate < proposedOn) {
    throw refused('AMENDMENT_VOTED_BEFORE_MOTION', { field: '/meetingDate', found: meetingDate, proposedOn });
  }
  if (votes.some((vote) => vote.body === body && vote.meetingDate === meetingDate)) {
    throw refused('AMENDMENT_VOTED_TWICE', { amendmentId, body, meetingDate });
  }
};

const textAmended = (paper: PaperUnderConsultation, amendment: AmendmentState): readonly TextAmended[] => {
  const { resolutionId } = paper;
  const { amendmentId } = amendment;
  const changes = consolidate(paper, [amendment]).map(unattributed);
  if (changes.length === 0) return [];
  const textVersion = paper.texts.length + 1;
  return [{ type: 'TextAmended', data: { resolutionId, textVersion, amendmentId, changes } }];
};

/** What the amendment itself declares settled, as far as it is still open. */
const settled = (
  { resolutionId, amendments }: PaperUnderConsultation,
  { amendmentId: own, operations }: AmendmentState,
): readonly AmendmentSettled[] => {
  const settling = operations.filter((operation) => operation.op === 'settle');
  return amendments
    .filter(({ status, amendmentId }) => status === 'proposed' && amendmentId !== own)
    .flatMap(({ amendmentId }) => {
      const operation = settling.find((candidate) => candidate.amendmentId === amendmentId);
      return operation === undefined
        ? []
        : [{ type: 'AmendmentSettled' as const, data: { resolutionId, amendmentId, by: operation.by } }];
    });
};

/**
 * Über einen Änderungsantrag abstimmen. Only when the deciding body adopts it does the text change; another body's vote
 * is recorded and the amendment stays open.
 */
export const voteOnAmendment = (
  { data, occurredOn }: VoteOnAmendment,
  state: ResolutionState,
): readonly (AmendmentVoted | TextAmended | AmendmentSettled)[] => {
  const { resolutionId, amendmentId, body, meetingDate } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  const amendment = amendmentOf(paper, amendmentId);
  requireOpen(amendment);
  checkWording('/body', body, { atMost: 200 });
  requireMeetingDate({ field: '/meetingDate', date: meetingDate, occurredOn }, paper);
  requireFirstVote(data, amendment);

  const { outcome } = data.vote;
  const vote = checkVote(data.vote);
  const voted: AmendmentVoted = {
    type: 'AmendmentVoted',
    data: { resolutionId, amendmentId, body, meetingDate, vote, outcome },
  };
  if (body !== paper.decidingBody || outcome === 'rejected') return [voted];
  return [voted, ...textAmended(paper, amendment), ...settled(paper, amendment)];
};
