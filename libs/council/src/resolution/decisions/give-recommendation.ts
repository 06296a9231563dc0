import type { IsoDate } from '#kernel';
import { refused } from '../../rejection-codes.ts';
import { asRecommendedBy } from '../amending/adopted-in.ts';
import { checkVote } from '../../voting/check-vote.ts';
import type { AmendmentState } from '../amendment/amendment.state.ts';
import { amendmentOf, requireOpen } from '../amendment/amendment.state.ts';
import { consolidate } from '../amendment/consolidate.ts';
import { requireMeetingDate, requireUnderConsultation } from '../paper-status.ts';
import type { GiveRecommendation } from '../resolution.commands.ts';
import type { RecommendationGiven, RecommendationReference } from '../resolution.events.ts';
import type { PaperUnderConsultation, ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';

const requireReference = (
  { body, date, protocolNumber, wordedBy }: RecommendationReference,
  paper: PaperUnderConsultation,
) => {
  checkWording('/recommendation/body', body, { atMost: 200 });
  checkWording('/recommendation/protocolNumber', protocolNumber, { atMost: 100 });
  checkWording('/recommendation/wordedBy', wordedBy, { atMost: 200 });
  if (body === paper.decidingBody) throw refused('DECIDING_BODY_CANNOT_RECOMMEND', { body });
  const given = paper.recommendations.some(
    ({ recommendation }) =>
      recommendation.body === body && recommendation.date === date && recommendation.protocolNumber === protocolNumber,
  );
  if (given) throw refused('RECOMMENDATION_ALREADY_GIVEN', { body, date, protocolNumber });
};

const requireAdviceFits = ({ advice, amendmentIds }: GiveRecommendation['data']): void => {
  const fits = advice === 'withChanges' ? amendmentIds.length > 0 : amendmentIds.length === 0;
  if (!fits) throw refused('ADVICE_CONTRADICTS_AMENDMENTS', { advice, amendmentIds });
};

const lastOutcomeIn = ({ votes }: AmendmentState, body: string) =>
  votes.findLast((vote) => vote.body === body)?.outcome;

/** @throws Rejection AMENDMENT_VOTED_BEFORE_MOTION */
const requireMovedBefore = (date: IsoDate, { amendmentId, proposedOn }: AmendmentState): void => {
  if (date >= proposedOn) return;
  const field = '/recommendation/date';
  throw refused('AMENDMENT_VOTED_BEFORE_MOTION', { field, found: date, proposedOn, amendmentId });
};

const amendmentsRecommended = (
  { amendmentIds, recommendation: { body, date } }: GiveRecommendation['data'],
  paper: PaperUnderConsultation,
): readonly AmendmentState[] => {
  const amendments = [...new Set(amendmentIds)].map((amendmentId) => amendmentOf(paper, amendmentId));
  for (const amendment of amendments) {
    requireOpen(amendment);
    requireMovedBefore(date, amendment);
    if (lastOutcomeIn(amendment, body) === 'rejected') {
      throw refused('AMENDMENT_REJECTED_BY_BODY', { amendmentId: amendment.amendmentId, body });
    }
  }
  return amendments;
};

/**
 * Beschlussempfehlung geben. The vote is the one on the recommendation itself, also where it advises to reject, so a
 * recommendation that is given was always adopted.
 */
export const giveRecommendation = (
  { data, occurredOn }: GiveRecommendation,
  state: ResolutionState,
): readonly RecommendationGiven[] => {
  const { resolutionId, recommendation, advice } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  requireReference(recommendation, paper);
  requireMeetingDate({ field: '/recommendation/date', date: recommendation.date, occurredOn }, paper);
  requireAdviceFits(data);
  const amendments = amendmentsRecommended(data, paper);

  const vote = checkVote(data.vote);
  if (data.vote.outcome !== 'adopted') throw refused('RECOMMENDATION_NOT_ADOPTED', { body: recommendation.body });
  return [
    {
      type: 'RecommendationGiven',
      data: {
        resolutionId,
        recommendation,
        advice,
        baseVersion: paper.texts.length,
        amendmentIds: amendments.map(({ amendmentId }) => amendmentId),
        changes: consolidate(
          paper,
          amendments.map((amendment) => asRecommendedBy(amendment, recommendation.body)),
        ),
        vote,
      },
    },
  ];
};
