import type { AmendmentBallot, AmendmentState } from '../amendment/amendment.state.ts';
import { revisionOf } from '../amendment/amendment.state.ts';
import { partOf } from './part-of.ts';

/** The last vote of a body on what the amendment says now. */
export const ballotIn = (amendment: AmendmentState, body: string): AmendmentBallot | undefined =>
  amendment.votes.findLast((vote) => vote.body === body && vote.revision === revisionOf(amendment));

/** What a body has adopted of an amendment; null when it has not, or only an earlier wording of it. */
export const adoptedIn = (amendment: AmendmentState, body: string): AmendmentState | null => {
  const ballot = ballotIn(amendment, body);
  if (ballot?.outcome !== 'adopted') return null;
  return ballot.adopted === undefined ? amendment : partOf(amendment, ballot.adopted);
};

/** The amendment as a body recommends it: whole, unless it adopted parts of it only. */
export const asRecommendedBy = (amendment: AmendmentState, body: string): AmendmentState =>
  adoptedIn(amendment, body) ?? amendment;

export const isInPart = (amendment: AmendmentState, body: string): boolean =>
  asRecommendedBy(amendment, body).operations.length < amendment.operations.length;
