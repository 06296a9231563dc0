import { refused } from '../../rejection-codes.ts';
import { checkVote } from '../../voting/check-vote.ts';
import type { AttributedChange } from '../amendment/consolidate.ts';
import { recommendationOf, recommendedOnto } from '../amendment/consolidate.ts';
import { numberStreamId } from '../number-stream.ts';
import { requireMeetingDate, requireUnderConsultation } from '../paper-status.ts';
import type { DecideResolution } from '../resolution.commands.ts';
import type { AmendmentSettled, ResolutionDecided } from '../resolution.events.ts';
import type { PaperUnderConsultation, Recommendation, ResolutionState } from '../resolution.state.ts';
import { SETTLED_BY_DECISION } from '../settled-by-decision.ts';

const requireDecidingBody = ({ body }: DecideResolution['data'], { decidingBody }: PaperUnderConsultation): void => {
  if (body !== decidingBody)
    throw refused('NOT_DECIDING_BODY', { field: '/body', found: body, expected: decidingBody });
};

const requireNumber = ({ number, body, date, vote: { outcome } }: DecideResolution['data']): void => {
  if (outcome === 'rejected') {
    if (number !== null) throw refused('RESOLUTION_NUMBER_NOT_DUE', { field: '/number', found: number });
    return;
  }
  if (number === null) throw refused('RESOLUTION_NUMBER_MISSING', { field: '/number' });
  if (number.length > 50 || numberStreamId(number, body, date) === null) {
    throw refused('RESOLUTION_NUMBER_MALFORMED', {
      field: '/number',
      found: number,
      expected: 'a number such as 0487: at most 50 characters, at least one digit, German letters only',
    });
  }
};

const recommendationTaken = (
  { adopts, date }: DecideResolution['data'],
  paper: PaperUnderConsultation,
): Recommendation | null => {
  if (adopts === null) return null;
  const taken = recommendationOf(paper, adopts);
  if (adopts.date > date) throw refused('RECOMMENDATION_AFTER_DECISION', { recommended: adopts.date, decided: date });
  return taken;
};

const requireNoneRejected = ({ amendmentIds }: Recommendation, { amendments }: PaperUnderConsultation): void => {
  const rejected = amendments.find(
    ({ amendmentId, status }) => status === 'rejected' && amendmentIds.includes(amendmentId),
  );
  if (rejected !== undefined) {
    throw refused('AMENDMENT_ALREADY_DECIDED', { amendmentId: rejected.amendmentId, status: 'rejected' });
  }
};

const changesTaken = (
  paper: PaperUnderConsultation,
  taken: Recommendation | null,
  outcome: 'adopted' | 'rejected',
): readonly AttributedChange[] => {
  if (taken === null || outcome === 'rejected') return [];
  requireNoneRejected(taken, paper);
  return recommendedOnto(paper, taken, paper.texts.length);
};

const settledWith = (
  { resolutionId, amendments }: PaperUnderConsultation,
  adopted: readonly string[],
): readonly AmendmentSettled[] =>
  amendments
    .filter(({ amendmentId, status }) => status === 'proposed' && !adopted.includes(amendmentId))
    .map(({ amendmentId }) => ({
      type: 'AmendmentSettled',
      data: { resolutionId, amendmentId, by: SETTLED_BY_DECISION },
    }));

/**
 * Beschluss fassen: once, by the body the paper names. Taking over a recommendation adopts its amendments with it; every
 * other amendment still open is settled.
 */
export const decideResolution = (
  { data, occurredOn }: DecideResolution,
  state: ResolutionState,
): readonly (ResolutionDecided | AmendmentSettled)[] => {
  const { resolutionId, number, body, date, adopts } = data;
  const { outcome } = data.vote;
  const paper = requireUnderConsultation(state, { resolutionId });
  requireDecidingBody(data, paper);
  requireMeetingDate({ field: '/date', date, occurredOn }, paper);
  const vote = checkVote(data.vote);
  requireNumber(data);

  const taken = recommendationTaken(data, paper);
  const changes = changesTaken(paper, taken, outcome);
  const textVersion = paper.texts.length + (changes.length === 0 ? 0 : 1);
  const adopted = outcome === 'adopted' ? (taken?.amendmentIds ?? []) : [];
  return [
    {
      type: 'ResolutionDecided',
      data: { resolutionId, number, body, date, adopts, textVersion, changes, vote, outcome },
    },
    ...settledWith(paper, adopted),
  ];
};
