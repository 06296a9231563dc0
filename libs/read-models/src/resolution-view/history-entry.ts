import type { ForwardingEvent, ResolutionEvent } from '#council/events';
import type { Actor, Instant, IsoDate, JsonObject, RecordedEvent } from '#kernel';
import { assertNever } from '#kernel';

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

type HistoryEvent = ResolutionEvent | Exclude<ForwardingEvent, { readonly type: 'TaskOpened' }>;

export const historyEntry = (event: HistoryEvent, { position, metadata }: RecordedEvent): HistoryEntry => ({
  position: String(position),
  type: event.type,
  occurredOn: metadata.occurredOn,
  recordedAt: metadata.recordedAt,
  actorRole: metadata.actor.role,
  mandate: metadata.mandate,
  reason: metadata.reason,
  facts: factsOf(event),
});

/** Never a text of an item: what was said in a draft is nobody's business after it was revised. */
const factsOf = ({ type, data }: HistoryEvent): JsonObject => {
  switch (type) {
    case 'PaperDrafted':
      return { textVersion: 1 };
    case 'DraftRevised':
    case 'PaperSubmitted':
      return { textVersion: data.textVersion };
    case 'AmendmentProposed':
      return { amendmentId: data.amendmentId, mover: data.mover.name, operations: data.operations.length };
    case 'AmendmentWithdrawn':
      return { amendmentId: data.amendmentId };
    case 'AmendmentVoted':
      return { amendmentId: data.amendmentId, body: data.body, outcome: data.outcome };
    case 'AmendmentSettled':
      return { amendmentId: data.amendmentId, by: data.by };
    case 'TextAmended':
      return { amendmentId: data.amendmentId, textVersion: data.textVersion };
    case 'RecommendationGiven':
      return { ...data.recommendation, advice: data.advice };
    case 'ResolutionDecided':
      return { number: data.number, body: data.body, date: data.date, outcome: data.outcome };
    case 'ResolutionEngrossed':
      return { signedBy: data.signedBy, textVersion: data.textVersion };
    case 'ForwardingsOrdered':
      return { recipients: data.forwardings.map(({ recipient }) => recipient) };
    case 'TaskDelivered':
      return { recipient: data.recipient, channel: data.channel };
    case 'TaskAcknowledged':
      return { recipient: data.recipient };
    default:
      return assertNever(type);
  }
};
