import type { ForwardingEvent, PaperEvent } from '#council/events';
import type { Actor, Instant, IsoDate, JsonObject, RecordedEvent } from '#kernel';

import { byType } from '../paper/by-type.ts';
import { aftermathFacts, consultationFacts, opinionFacts } from './way-facts.ts';

/** One fact in the history of a paper: both clocks, who by role, and what a reader needs to recognise it. */
export interface HistoryEntry {
  /** In decimal. */
  readonly position: string;
  readonly type: string;
  readonly occurredOn: IsoDate;
  readonly recordedAt: Instant;
  readonly actorRole: Actor['role'];
  readonly mandate: string | null;
  readonly reason: string | null;
  readonly facts: JsonObject;
}

type HistoryEvent = PaperEvent | Exclude<ForwardingEvent, { readonly type: 'TaskOpened' }>;

/** Never a text of an item: what was said in a draft is nobody's business after it was revised. */
const factsOf = byType<HistoryEvent, undefined, JsonObject>({
  PaperDrafted: () => ({ textVersion: 1 }),
  DraftRevised: ({ textVersion }) => ({ textVersion }),
  PaperSubmitted: ({ textVersion }) => ({ textVersion }),
  AmendmentProposed: ({ amendmentId, mover, operations }) => ({
    amendmentId,
    mover: mover.name,
    operations: operations.length,
  }),
  AmendmentWithdrawn: ({ amendmentId }) => ({ amendmentId }),
  AmendmentVoted: ({ amendmentId, body, outcome }) => ({ amendmentId, body, outcome }),
  AmendmentSettled: ({ amendmentId, by }) => ({ amendmentId, by }),
  TextAmended: ({ amendmentId, textVersion }) => ({ amendmentId, textVersion }),
  RecommendationGiven: ({ recommendation, advice }) => ({ ...recommendation, advice }),
  ResolutionDecided: ({ number, body, date, outcome }) => ({ number, body, date, outcome }),
  ResolutionEngrossed: ({ signedBy, textVersion }) => ({ signedBy, textVersion }),
  ForwardingsOrdered: ({ forwardings }) => ({ recipients: forwardings.map(({ recipient }) => recipient) }),
  AmendmentRevised: ({ amendmentId, amendedBy }) => ({ amendmentId, amendedBy }),
  AmendmentReanchored: ({ amendmentId, baseVersion }) => ({ amendmentId, textVersion: baseVersion }),
  AmendmentRebased: ({ amendmentId, textVersion, movedBy }) => ({ amendmentId, textVersion, movedBy }),
  AmendmentStranded: ({ amendmentId, textVersion, movedBy }) => ({ amendmentId, textVersion, movedBy }),
  SettlementProposed: ({ amendmentId, by }) => ({ amendmentId, by }),
  AmendmentConverted: ({ amendmentId, kind, to }) => ({ amendmentId, kind, to }),
  AmendmentPartsVoted: ({ amendmentId, body }) => ({ amendmentId, body }),
  AmendmentOpinionGiven: ({ amendmentId, department }) => ({ amendmentId, department }),
  ItemsVoted: ({ voteId, body, outcome }) => ({ voteId, body, outcome }),
  VotingOrderSet: ({ body, order }) => ({ body, order }),
  PackagesFiled: ({ source, packages }) => ({ source, packages: packages.map(({ label }) => label) }),
  PackageVoted: ({ label, body, outcome }) => ({ label, body, outcome }),
  PackageAdopted: ({ package: { label }, settled }) => ({ label, settled }),
  // Neither its id nor its reason: a finding may speak of a paper that not everybody may know of.
  FindingSettled: () => ({}),
  ...consultationFacts,
  ...aftermathFacts,
  ...opinionFacts,
  TaskDelivered: ({ recipient, channel }) => ({ recipient, channel }),
  TaskAcknowledged: ({ recipient }) => ({ recipient }),
  TaskReassigned: ({ from, to }) => ({ from, to }),
});

export const historyEntry = (event: HistoryEvent, { position, metadata }: RecordedEvent): HistoryEntry => ({
  position: String(position),
  type: event.type,
  occurredOn: metadata.occurredOn,
  recordedAt: metadata.recordedAt,
  actorRole: metadata.actor.role,
  mandate: metadata.mandate,
  reason: metadata.reason,
  facts: factsOf(undefined, event),
});
