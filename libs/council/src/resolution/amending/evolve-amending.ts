import { assertNever } from '#kernel';
import type { AmendmentState } from '../amendment/amendment.state.ts';
import { revisionOf } from '../amendment/amendment.state.ts';
import { withAmendment } from '../evolve-amendment.ts';
import type { ResolutionState, SubmittedPaper } from '../resolution.state.ts';
import { partOf } from './part-of.ts';
import type {
  AmendingEvent,
  AmendmentPartsVoted,
  AmendmentReanchored,
  AmendmentRevised,
  PartVote,
} from './amending.events.ts';

type Reworked = AmendmentRevised['data'] | AmendmentReanchored['data'];

/** What was carried over or lost belonged to the wording before. */
const reworked = (amendment: AmendmentState, data: Reworked): AmendmentState => {
  const { amendmentId, mover, proposedOn, status, adoptedAsVersion, votes, amends, drops } = amendment;
  const { baseVersion, operations, changes } = data;
  return {
    ...{ amendmentId, mover, proposedOn, baseVersion, operations, changes, status, adoptedAsVersion, votes },
    ...(amends === undefined ? {} : { amends }),
    ...(drops === undefined ? {} : { drops }),
    ...('authors' in data ? { authors: data.authors } : {}),
    revision: revisionOf(amendment) + 1,
  };
};

const isAdopted = ({ outcome }: PartVote): boolean => outcome === 'adopted';

/** Partly adopted it is from now on what was adopted of it. */
const partsVoted = (
  amendment: AmendmentState,
  { body, meetingDate, parts }: AmendmentPartsVoted['data'],
  decidingBody: string,
): AmendmentState => {
  const adopted = parts.filter(isAdopted).flatMap(({ operations }) => operations);
  const outcome = adopted.length > 0 ? 'adopted' : 'rejected';
  const ballot = { body, meetingDate, outcome, revision: revisionOf(amendment), adopted } as const;
  const votes = [...amendment.votes, ballot];
  if (body !== decidingBody) return { ...amendment, votes };
  if (parts.every(isAdopted) || outcome === 'rejected') return { ...amendment, votes, status: outcome };
  return { ...partOf(amendment, adopted), votes, status: 'adoptedInPart' };
};

const converted = (paper: SubmittedPaper, amendmentId: string): SubmittedPaper =>
  withAmendment(paper, amendmentId, (amendment) => ({ ...amendment, status: 'converted' }));

/** Without the key: what a stranded amendment lost is found again. */
// Named only to be left out.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
const found = ({ lost: _, settlementProposedBy: __, ...amendment }: AmendmentState): AmendmentState => amendment;

// One case each and nothing else: the number of events is no complexity.
// eslint-disable-next-line complexity
export const evolveAmending = (state: ResolutionState, event: AmendingEvent): ResolutionState => {
  if (state.status === 'absent' || state.status === 'draft') return state;
  switch (event.type) {
    case 'AmendmentRevised':
    case 'AmendmentReanchored': {
      const { data } = event;
      return withAmendment(state, data.amendmentId, (amendment) => reworked(amendment, data));
    }
    case 'AmendmentRebased': {
      const { amendmentId, textVersion, changes } = event.data;
      const carried = { version: textVersion, changes };
      return withAmendment(state, amendmentId, (amendment) => ({ ...found(amendment), carried }));
    }
    case 'AmendmentStranded': {
      const { amendmentId, lost } = event.data;
      return withAmendment(state, amendmentId, (amendment) => ({ ...amendment, lost }));
    }
    case 'SettlementProposed': {
      const { amendmentId, by } = event.data;
      return withAmendment(state, amendmentId, (amendment) => ({ ...amendment, settlementProposedBy: by }));
    }
    case 'AmendmentConverted':
      return converted(state, event.data.amendmentId);
    case 'AmendmentPartsVoted': {
      const { data } = event;
      return withAmendment(state, data.amendmentId, (amendment) => partsVoted(amendment, data, state.decidingBody));
    }
    case 'ItemsVoted': {
      const { voteId, body, meetingDate, itemIds, outcome } = event.data;
      const itemVote = { voteId, body, meetingDate, itemIds, outcome };
      return { ...state, itemVotes: [...(state.itemVotes ?? []), itemVote] };
    }
    case 'AmendmentOpinionGiven':
    case 'VotingOrderSet':
      return state;
    default:
      return assertNever(event);
  }
};
