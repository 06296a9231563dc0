import type { Amendment, Resolution } from './api/resolution.ts';
import type { Tally } from './api/vote.ts';

/** One vote that carried an amendment on or ended it. */
export interface AmendmentStep {
  readonly kind: 'recommended' | 'adopted' | 'rejected';
  readonly body: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly tally: Tally;
}

type Votes = Pick<Resolution, 'recommendations' | 'decision' | 'resolution'>;

/**
 * Every vote that an amendment went through, oldest first. One that came into the text with a recommendation has no vote
 * of its own: then it is the vote on the whole that carried it.
 */
export const wayOfAmendment = (amendment: Amendment, found: Votes): readonly AmendmentStep[] => {
  const { amendmentId, votes } = amendment;
  const recommending = found.recommendations.filter(({ amendmentIds }) => amendmentIds.includes(amendmentId));
  const steps: readonly AmendmentStep[] = [
    ...recommending.map(({ body, date, vote }) => ({
      kind: 'recommended' as const,
      body,
      day: date,
      tally: vote.tally,
    })),
    ...votes.map(({ body, meetingDate, tally, outcome }) => ({ kind: outcome, body, day: meetingDate, tally })),
    ...adoptedWith(recommending, found),
  ];
  return steps.toSorted((one, other) => one.day.localeCompare(other.day));
};

const adoptedWith = (
  recommending: Resolution['recommendations'],
  { decision, resolution }: Votes,
): readonly AmendmentStep[] => {
  if (decision === null || decision.outcome !== 'adopted' || resolution === null) return [];
  const { adopts, vote } = decision;
  if (
    !recommending.some(({ body, protocolNumber }) => adopts?.body === body && adopts.protocolNumber === protocolNumber)
  )
    return [];
  return [{ kind: 'adopted', body: resolution.body, day: resolution.date, tally: vote.tally }];
};
