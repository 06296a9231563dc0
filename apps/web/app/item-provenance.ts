import type { Provenance } from './api/provenance.ts';
import type { Amendment, HistoryEntry, Resolution } from './api/resolution.ts';
import type { Figures, Tally } from './api/vote.ts';
import { isRecord } from './api/decoding.ts';

/** A vote that carried a change, and where on the page its record stands. */
export interface CarryingVote {
  /** Null where the change was voted on in parts. */
  readonly tally: Tally | null;
  readonly figures: Figures;
  readonly anchor: string;
}

/** One change of an item with everything that is recorded of its way into the text. */
export interface ItemOrigin {
  readonly provenance: Provenance;
  /** Undefined when the item was voted on by itself. */
  readonly amendment: Amendment | undefined;
  /** What the amendment asks for in this item. */
  readonly operations: Amendment['operations'];
  readonly recommendation: CarryingVote | null;
  readonly adoption: CarryingVote | null;
  /** When the amendment was recorded, and by whom. */
  readonly entry: HistoryEntry | undefined;
}

interface Question {
  readonly provenance: Provenance;
  readonly label: string;
  readonly found: Resolution;
}

export const originOf = ({ provenance, label, found }: Question): ItemOrigin => {
  const amendment = found.amendments.find(({ amendmentId }) => amendmentId === provenance.source);
  return {
    provenance,
    amendment,
    operations: amendment?.operations.filter(({ labels }) => labels.includes(label)) ?? [],
    recommendation: recommendingVote(provenance, found),
    adoption: adoptingVote({ provenance, amendment, found }),
    entry: found.history.find(({ facts }) => isRecord(facts) && facts['amendmentId'] === provenance.source),
  };
};

const recommendingVote = ({ recommendedBy }: Provenance, { recommendations }: Resolution): CarryingVote | null => {
  const recommendation = recommendations.find(
    ({ body, date, protocolNumber }) =>
      body === recommendedBy?.body && date === recommendedBy.date && protocolNumber === recommendedBy.protocolNumber,
  );
  if (recommendation === undefined) return null;
  return { tally: recommendation.vote.tally, figures: recommendation.figures, anchor: 'empfehlung' };
};

interface Adoption {
  readonly provenance: Provenance;
  readonly amendment: Amendment | undefined;
  readonly found: Resolution;
}

const adoptingVote = ({ provenance, amendment, found }: Adoption): CarryingVote | null => {
  const { adoptedBy, source } = provenance;
  if (adoptedBy === null) return null;
  const { decision } = found;
  if (adoptedBy.number !== null && decision !== null)
    return { tally: decision.vote.tally, figures: decision.figures, anchor: 'entscheidung' };
  return voteOnItems(source, found) ?? ownVote({ provenance, amendment, found });
};

const voteOnItems = (source: string, { itemVotes }: Resolution): CarryingVote | null => {
  const one = itemVotes?.find(({ voteId }) => voteId === source);
  return one === undefined ? null : { tally: one.vote.tally, figures: one.figures, anchor: 'ziffern' };
};

const ownVote = ({ provenance: { adoptedBy, source }, amendment }: Adoption): CarryingVote => {
  const own = amendment?.votes.findLast(
    ({ body, meetingDate }) => body === adoptedBy?.body && meetingDate === adoptedBy.date,
  );
  return { tally: own?.tally ?? null, figures: own?.figures ?? null, anchor: `antrag-${source}` };
};
