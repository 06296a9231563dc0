import { refused } from '../../../rejection-codes.ts';
import { checkVote } from '../../../voting/check-vote.ts';
import { resolveOperations } from '../../amendment/resolve-operations.ts';
import { standingItem } from '../../amendment/standing-item.ts';
import { requireMeetingDate, requireUnderConsultation } from '../../paper-status.ts';
import type { TextAmended } from '../../resolution.events.ts';
import type { PaperUnderConsultation, ResolutionState } from '../../resolution.state.ts';
import { currentText } from '../../resolution.state.ts';
import { checkWording } from '../../text/check-wording.ts';
import { branchOf } from '../../text/item-tree.ts';
import { withRebasing } from '../after-text-moved.ts';
import type { VoteOnItems } from '../amending.commands.ts';
import type { ItemsVoted } from '../amending.events.ts';
import { itemVoteId } from '../item-vote-id.ts';
import type { Rebasing } from '../rebase-open.ts';

/** @throws Rejection NO_ITEM_VOTED, ITEM_UNKNOWN, ITEM_ALREADY_STRUCK or, for one named with what is above it, ITEM_REPEATED */
const requireItems = (paper: PaperUnderConsultation, itemIds: readonly string[]): void => {
  const text = currentText(paper);
  if (itemIds.length === 0) throw refused('NO_ITEM_VOTED', { field: '/itemIds' });
  const seen = new Set<string>();
  itemIds.forEach((itemId, index) => {
    const field = `/itemIds/${index}`;
    standingItem(text, itemId, field);
    const branch = branchOf(text.items, itemId).map((item) => item.itemId);
    if (seen.has(itemId) || branch.some((id) => id !== itemId && itemIds.includes(id))) {
      throw refused('ITEM_REPEATED', { field, itemId });
    }
    seen.add(itemId);
  });
};

/** @throws Rejection ITEMS_VOTED_TWICE */
const requireFirstVoteOn = (
  { body, meetingDate, itemIds }: VoteOnItems['data'],
  paper: PaperUnderConsultation,
): void => {
  const earlier = (paper.itemVotes ?? []).filter((vote) => vote.body === body && vote.meetingDate === meetingDate);
  const index = itemIds.findIndex((itemId) => earlier.some((vote) => vote.itemIds.includes(itemId)));
  if (index === -1) return;
  throw refused('ITEMS_VOTED_TWICE', { field: `/itemIds/${index}`, itemId: itemIds[index] ?? '', body, meetingDate });
};

const struck = (paper: PaperUnderConsultation, { itemIds, voteId }: ItemsVoted['data']): TextAmended => {
  const operations = itemIds.map((itemId) => ({ op: 'strikeItem', itemId }) as const);
  const changes = resolveOperations({ text: currentText(paper), operations });
  const { resolutionId, texts } = paper;
  return { type: 'TextAmended', data: { resolutionId, textVersion: texts.length + 1, amendmentId: voteId, changes } };
};

/**
 * Ziffernweise abstimmen. What the deciding body rejects is struck by this vote; what it adopts stands until the vote on
 * the whole. Another body's vote is recorded.
 */
export const voteOnItems = (
  { data, occurredOn }: VoteOnItems,
  state: ResolutionState,
): readonly (ItemsVoted | TextAmended | Rebasing)[] => {
  const { resolutionId, body, meetingDate, itemIds } = data;
  const { outcome } = data.vote;
  const paper = requireUnderConsultation(state, { resolutionId });
  checkWording('/body', body, { atMost: 200 });
  requireMeetingDate({ field: '/meetingDate', date: meetingDate, occurredOn }, paper);
  requireItems(paper, itemIds);
  requireFirstVoteOn(data, paper);
  const vote = checkVote(data.vote);
  const voteId = itemVoteId((paper.itemVotes?.length ?? 0) + 1);
  const voted: ItemsVoted = {
    type: 'ItemsVoted',
    data: { resolutionId, voteId, body, meetingDate, itemIds, vote, outcome },
  };
  if (body !== paper.decidingBody || outcome === 'adopted') return [voted];
  return withRebasing(paper, [voted, struck(paper, voted.data)]);
};
