import { budgetRow, posts } from './budget.ts';
import { consultation } from './consultation.ts';
import type { Decoded } from './decoding.ts';
import { anything, list, logPosition, nullable, oneOf, record, text, whole } from './decoding.ts';
import { opinions } from './opinions.ts';
import { mover, recommendationReference } from './provenance.ts';
import { decidedAs, paperStatus } from './register.ts';
import { cleanItem, markedItem } from './resolution-text.ts';
import { figures, outcome, vote } from './vote.ts';
import { itemVote, partVote, rebaseTask, votingOrder } from './voting.ts';

const amendment = record({
  amendmentId: text,
  mover,
  status: oneOf('proposed', 'withdrawn', 'adopted', 'adoptedInPart', 'rejected', 'settled', 'recommended', 'converted'),
  rationale: nullable(text),
  operations: list(record({ op: text, labels: list(text) })),
  conflicts: list(
    record({
      kind: oneOf('exclusive', 'identical', 'contradictory'),
      otherAmendmentId: text,
      itemId: nullable(text),
    }),
  ),
  votes: list(
    record({
      body: text,
      meetingDate: text,
      meetingId: nullable(text),
      tally: (json, path) => vote({ tally: json, rule: '', legalSource: '' }, path).tally,
      rule: text,
      legalSource: text,
      present: nullable(whole),
      figures,
      outcome,
    }),
  ),
  partVotes: nullable(list(partVote)),
});

const forwarding = record({
  forwardingId: text,
  recipient: text,
  purpose: oneOf('forAction', 'forInformation'),
  items: list(text),
  dueOn: nullable(text),
  state: oneOf('ordered', 'delivered', 'acknowledged', 'recalled'),
  deliveredAt: nullable(text),
  acknowledgedOn: nullable(text),
});

const historyEntry = record({
  position: logPosition,
  type: text,
  occurredOn: text,
  recordedAt: text,
  actorRole: text,
  mandate: nullable(text),
  reason: nullable(text),
  facts: anything,
});

export const resolution = record({
  resolutionId: text,
  paper: text,
  title: text,
  department: text,
  decidingBody: text,
  visibility: oneOf('public', 'nonPublic'),
  status: paperStatus,
  revision: whole,
  resolution: nullable(decidedAs),
  text: record({ version: whole, clean: list(cleanItem), marked: list(markedItem) }),
  amendments: list(amendment),
  /** Null from an API that knows no stations yet. */
  consultation: nullable(consultation),
  opinions: nullable(opinions),
  recommendations: list(
    record({
      ...recommendationReference,
      advice: oneOf('asFiled', 'withChanges', 'reject'),
      amendmentIds: list(text),
      meetingId: nullable(text),
      vote,
      figures,
    }),
  ),
  decision: nullable(
    record({ adopts: nullable(record(recommendationReference)), meetingId: nullable(text), vote, figures, outcome }),
  ),
  rebaseTasks: nullable(list(rebaseTask)),
  itemVotes: nullable(list(itemVote)),
  votingOrders: nullable(list(votingOrder)),
  budget: list(budgetRow),
  posts,
  forwardings: list(forwarding),
  history: list(historyEntry),
});

export type Resolution = Decoded<typeof resolution>;
export type Amendment = Decoded<typeof amendment>;
export type Forwarding = Decoded<typeof forwarding>;
export type HistoryEntry = Decoded<typeof historyEntry>;
export type Recommendation = Resolution['recommendations'][number];
