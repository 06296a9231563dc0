import type { EventId } from '#kernel';
import type { CouncilEvent } from '../council-event.ts';
import { currentText } from '../resolution/resolution.state.ts';
import type { ResolutionState } from '../resolution/resolution.state.ts';
import type { ItemChange } from '../resolution/text/item-change.ts';
import type { Vote } from '../voting/vote.ts';
import type { LedgerCause } from './ledger-entry.ts';

type ExistingPaper = Exclude<ResolutionState, { status: 'absent' }>;

/** How the deciding body voted on an amendment. */
export interface AmendmentVote {
  readonly body: string;
  readonly vote: Vote;
}

interface Happened {
  readonly event: CouncilEvent;
  readonly eventId: EventId;
  readonly paper: ExistingPaper;
  readonly votes: ReadonlyMap<string, AmendmentVote>;
}

const itemOf = (change: ItemChange): string => (change.kind === 'itemInserted' ? change.item.itemId : change.itemId);

/** The last amendment among the changes that touched the item. */
const amendmentIn = (
  changes: readonly (ItemChange & { readonly amendmentId: string })[],
  itemId: string,
): string | null => changes.findLast((change) => itemOf(change) === itemId)?.amendmentId ?? null;

type Responsible = Pick<LedgerCause, 'amendmentId' | 'body' | 'vote'>;

const responsibleFor = ({ event, votes }: Happened, itemId: string): Responsible => {
  switch (event.type) {
    case 'TextAmended': {
      const { amendmentId } = event.data;
      const { body = null, vote = null } = votes.get(amendmentId) ?? {};
      return { amendmentId, body, vote };
    }
    case 'RecommendationGiven': {
      const { changes, recommendation, vote } = event.data;
      return { amendmentId: amendmentIn(changes, itemId), body: recommendation.body, vote };
    }
    case 'ResolutionDecided': {
      const { changes, body, vote } = event.data;
      return { amendmentId: amendmentIn(changes, itemId), body, vote };
    }
    default:
      return { amendmentId: null, body: null, vote: null };
  }
};

const moverOf = (paper: ExistingPaper, amendmentId: string | null): LedgerCause['mover'] =>
  paper.status === 'draft'
    ? null
    : (paper.amendments.find((amendment) => amendment.amendmentId === amendmentId)?.mover ?? null);

/** Event, item, amendment, mover and vote behind what an event did to one item. */
export const causeOf = (happened: Happened, itemId: string): LedgerCause => {
  const { event, eventId, paper } = happened;
  const responsible = responsibleFor(happened, itemId);
  const item = currentText(paper).items.find((each) => each.itemId === itemId);
  return {
    eventId,
    eventType: event.type,
    paper: paper.paper,
    resolutionId: paper.resolutionId,
    itemId,
    item: item?.label ?? itemId,
    ...responsible,
    mover: moverOf(paper, responsible.amendmentId),
  };
};
