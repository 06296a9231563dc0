import { refused } from '../../../rejection-codes.ts';
import { checkVote } from '../../../voting/check-vote.ts';
import type { AmendmentState } from '../../amendment/amendment.state.ts';
import { amendmentOf, requireOpen } from '../../amendment/amendment.state.ts';
import { resolveOperations } from '../../amendment/resolve-operations.ts';
import { placeAt } from '../../amendment/place.ts';
import { requireFirstVote } from '../../decisions/vote-on-amendment.ts';
import { requireMeetingDate, requireUnderConsultation } from '../../paper-status.ts';
import type { AmendmentSettled, TextAmended } from '../../resolution.events.ts';
import type { PaperUnderConsultation, ResolutionState } from '../../resolution.state.ts';
import { checkWording } from '../../text/check-wording.ts';
import {
  leftWithoutObject,
  requireCompatible,
  requireOwnAmendmentsVoted,
  settledBy,
  textAmended,
} from '../adopting.ts';
import { withRebasing } from '../after-text-moved.ts';
import type { VoteOnAmendmentParts } from '../amending.commands.ts';
import type { AmendmentPartsVoted, PartVote } from '../amending.events.ts';
import { checkParts, requireAllVoted } from '../check-parts.ts';
import { partOf } from '../part-of.ts';
import type { Rebasing } from '../rebase-open.ts';

type Part = VoteOnAmendmentParts['data']['parts'][number];

const partVote = ({ operations, vote }: Part, index: number): PartVote => ({
  operations,
  vote: checkVote(vote, `/parts/${index}/vote`),
  outcome: vote.outcome,
});

/** What was adopted, resolved anew: a part that rests on another that was rejected finds no place. */
const adoptedPart = (
  paper: PaperUnderConsultation,
  amendment: AmendmentState,
  parts: readonly PartVote[],
): AmendmentState | null => {
  const adopted = parts.filter(({ outcome }) => outcome === 'adopted').flatMap(({ operations }) => operations);
  if (adopted.length === 0) return null;
  const part = partOf(amendment, adopted);
  resolveOperations({
    text: placeAt(paper, amendment.baseVersion).text,
    operations: part.operations,
    recommendedChanges: () => [],
  });
  return part;
};

/**
 * Über Teile eines Änderungsantrags abstimmen: each part has its vote, and what is adopted of it changes the text (mit
 * Änderungen angenommen). The parts together are the whole amendment.
 */
export const voteOnAmendmentParts = (
  { data, occurredOn }: VoteOnAmendmentParts,
  state: ResolutionState,
): readonly (AmendmentPartsVoted | TextAmended | AmendmentSettled | Rebasing)[] => {
  const { resolutionId, amendmentId, body, meetingDate } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  const amendment = amendmentOf(paper, amendmentId);
  requireOpen(amendment);
  if (amendment.amends !== undefined) {
    throw refused('AMENDMENT_TO_AMENDMENT_WHOLE', { amendmentId, otherAmendmentId: amendment.amends });
  }
  checkWording('/body', body, { atMost: 200 });
  requireMeetingDate({ field: '/meetingDate', date: meetingDate, occurredOn }, paper);
  requireFirstVote(data, amendment);
  requireOwnAmendmentsVoted(paper, amendment, body);
  checkParts(amendment, data.parts);
  requireAllVoted(amendment, data.parts);

  const parts = data.parts.map(partVote);
  const voted = { type: 'AmendmentPartsVoted', data: { resolutionId, amendmentId, body, meetingDate, parts } } as const;
  const isDecided = body === paper.decidingBody;
  const adopted = adoptedPart(paper, amendment, parts);
  if (adopted === null) return isDecided ? [voted, ...leftWithoutObject(paper, amendmentId)] : [voted];
  const changes = requireCompatible(paper, adopted, body);
  if (!isDecided) return [voted];
  return withRebasing(paper, [voted, ...textAmended(paper, changes), ...settledBy(paper, adopted)]);
};
