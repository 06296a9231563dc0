import type { Mover, RecommendationReference } from '#council/events';
import type { IsoDate } from '#kernel';

import type { AmendmentLine } from './amendment-line.ts';
import type { RecommendationLine, ResolutionView } from './resolution-view.projection.ts';

/** Herkunft of what stands in an item: who moved it, who recommended it in whose wording, who adopted it. */
export interface Provenance {
  /** Id of the amendment, or of the vote on items that struck it. */
  readonly source: string;
  readonly movedBy: Mover | null;
  readonly recommendedBy: RecommendationReference | null;
  readonly adoptedBy: Adoption | null;
  /** Taken over by whoever filed the paper, without a vote. */
  readonly takenOverOn: IsoDate | null;
}

export interface Adoption {
  readonly body: string;
  readonly date: IsoDate;
  /** Beschluss-Nr. when it was adopted with the resolution; null when it had a vote of its own. */
  readonly number: string | null;
}

type Known = Pick<
  ResolutionView,
  'amendments' | 'recommendations' | 'itemVotes' | 'decision' | 'resolution' | 'decidingBody'
>;

const reference = ({ body, date, protocolNumber, wordedBy }: RecommendationReference): RecommendationReference => ({
  body,
  date,
  protocolNumber,
  wordedBy,
});

const recommendedBy = (
  { amendmentId, adoptsVersion }: AmendmentLine,
  recommendations: readonly RecommendationLine[],
): RecommendationReference | null => {
  if (adoptsVersion !== null) return adoptsVersion;
  const last = recommendations.findLast(({ amendmentIds }) => amendmentIds.includes(amendmentId));
  return last === undefined ? null : reference(last);
};

const adoptedBy = (line: AmendmentLine, known: Known, parent: AmendmentLine | undefined): Adoption | null => {
  const vote = [...line.votes, ...line.partVotes].find(({ body }) => body === known.decidingBody);
  const isAdopted = line.status === 'adopted' || line.status === 'adoptedInPart';
  if (vote !== undefined) return isAdopted ? { body: vote.body, date: vote.meetingDate, number: null } : null;
  if (parent !== undefined) return adoptedBy(parent, known, undefined);
  const { decision, resolution } = known;
  return isAdopted && decision !== null && resolution !== null ? resolution : null;
};

/** What is known of one source; null for one that the page does not know. */
const provenanceOf = (source: string, known: Known): Provenance | null => {
  const vote = known.itemVotes.find(({ voteId }) => voteId === source);
  if (vote !== undefined) {
    const adopted = { body: vote.body, date: vote.meetingDate, number: null };
    return { source, movedBy: null, recommendedBy: null, adoptedBy: adopted, takenOverOn: null };
  }
  const line = known.amendments.find(({ amendmentId }) => amendmentId === source);
  if (line === undefined) return null;
  const parent = known.amendments.find(({ amendmentId }) => amendmentId === line.amends);
  return {
    source,
    movedBy: line.mover,
    recommendedBy: recommendedBy(line, known.recommendations),
    adoptedBy: adoptedBy(line, known, parent),
    takenOverOn: line.conversion?.kind === 'takenOver' ? line.conversion.convertedOn : null,
  };
};

/** By whom an item is as it is, oldest first. */
export const provenanceIn =
  (known: Known) =>
  (changedBy: readonly string[]): readonly Provenance[] =>
    changedBy.flatMap((source) => provenanceOf(source, known) ?? []);
