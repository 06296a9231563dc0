import type {
  AmendingEvent,
  AmendmentPartsVoted,
  AmendmentReanchored,
  AmendmentRevised,
  ItemsVoted,
  Vote,
  VoteFigures,
  VotingOrderSet,
} from '#council/events';
import { figuresOf } from '#council/events';
import type { RecordedEvent } from '#kernel';

import { byType } from '../paper/by-type.ts';
import { currentText } from '../paper/paper-texts.ts';
import type { AmendmentLine } from './amendment-line.ts';
import { conflictLines, operationLines, versionAdopted } from './amendment-line.ts';
import type { ResolutionView } from './resolution-view.projection.ts';

/** A vote on single items of the paper. */
export interface ItemVoteLine extends Pick<ItemsVoted['data'], 'voteId' | 'body' | 'meetingDate' | 'outcome'> {
  /** The meeting it was taken in; null when nobody named one. */
  readonly meetingId: string | null;
  /** Labels as printed on that day. */
  readonly items: readonly string[];
  readonly vote: Vote;
  readonly figures: VoteFigures | null;
}

export type VotingOrderLine = Omit<VotingOrderSet['data'], 'resolutionId'>;

type Amended = Pick<ResolutionView, 'amendments' | 'texts' | 'itemVotes' | 'votingOrders' | 'decidingBody'>;

interface Now {
  readonly view: Amended;
  readonly recorded: RecordedEvent;
}

const withLine = ({ view }: Now, amendmentId: string, change: (line: AmendmentLine) => AmendmentLine): Amended => ({
  ...view,
  amendments: view.amendments.map((line) => (line.amendmentId === amendmentId ? change(line) : line)),
});

const reworked = (
  line: AmendmentLine,
  data: AmendmentRevised['data'] | AmendmentReanchored['data'],
  { view, recorded }: Now,
): AmendmentLine => {
  const text = currentText(view.texts);
  const { operations, rationale } = line;
  return {
    ...line,
    operations: operationLines(data, text),
    conflicts: conflictLines(data.conflicts, text),
    baseVersion: data.baseVersion,
    textVersion: data.baseVersion,
    revisions: [...line.revisions, { operations, rationale, until: recorded.metadata.occurredOn }],
    stranded: null,
    settlementProposedBy: null,
    adoptsVersion: versionAdopted(data.operations),
  };
};

const statusAfterParts = (
  { status }: AmendmentLine,
  { body, parts }: AmendmentPartsVoted['data'],
  decidingBody: string,
): AmendmentLine['status'] => {
  const adopted = parts.filter(({ outcome }) => outcome === 'adopted').length;
  if (body !== decidingBody) return adopted > 0 ? 'recommended' : status;
  if (adopted === 0) return 'rejected';
  return adopted === parts.length ? 'adopted' : 'adoptedInPart';
};

const labelsIn = ({ texts }: Amended, itemIds: readonly string[]): readonly string[] =>
  itemIds.flatMap((id) =>
    currentText(texts)
      .items.filter(({ itemId }) => itemId === id)
      .map(({ label }) => label),
  );

const applied = byType<AmendingEvent, Now, Amended>({
  AmendmentRevised: (data, now) =>
    withLine(now, data.amendmentId, (line) => ({
      ...reworked(line, data, now),
      rationale: data.amendedBy === null ? data.rationale : line.rationale,
      amendedBy: data.amendedBy === null ? line.amendedBy : [...line.amendedBy, data.amendedBy],
    })),
  AmendmentReanchored: (data, now) => withLine(now, data.amendmentId, (line) => reworked(line, data, now)),
  AmendmentRebased: ({ amendmentId, textVersion }, now) =>
    withLine(now, amendmentId, (line) => ({ ...line, textVersion, stranded: null, settlementProposedBy: null })),
  AmendmentStranded: ({ amendmentId, textVersion, movedBy, lost }, now) =>
    withLine(now, amendmentId, (line) => ({ ...line, stranded: { textVersion, movedBy, lost } })),
  SettlementProposed: ({ amendmentId, by }, now) =>
    withLine(now, amendmentId, (line) => ({ ...line, settlementProposedBy: by })),
  AmendmentConverted: ({ amendmentId, kind, to, reason, convertedOn }, now) =>
    withLine(now, amendmentId, (line) => ({
      ...line,
      status: 'converted',
      conversion: { kind, to, reason, convertedOn },
    })),
  AmendmentPartsVoted: (data, now) =>
    withLine(now, data.amendmentId, (line) => ({
      ...line,
      status: statusAfterParts(line, data, now.view.decidingBody),
      partVotes: [
        ...line.partVotes,
        {
          body: data.body,
          meetingDate: data.meetingDate,
          meetingId: data.meetingId ?? null,
          parts: data.parts.map((part) => ({ ...part, figures: figuresOf({ ...part.vote, outcome: part.outcome }) })),
        },
      ],
    })),
  AmendmentOpinionGiven: ({ amendmentId, department, givenOn, parts }, now) =>
    withLine(now, amendmentId, (line) => ({ ...line, opinions: [...line.opinions, { department, givenOn, parts }] })),
  ItemsVoted: ({ voteId, body, meetingDate, meetingId = null, itemIds, vote, outcome }, { view }) => ({
    ...view,
    itemVotes: [
      ...view.itemVotes,
      {
        ...{ voteId, body, meetingDate, meetingId, vote, outcome },
        items: labelsIn(view, itemIds),
        figures: figuresOf({ ...vote, outcome }),
      },
    ],
  }),
  VotingOrderSet: ({ body, meetingDate, proposed, order, reason }, { view }) => ({
    ...view,
    votingOrders: [...view.votingOrders, { body, meetingDate, proposed, order, reason }],
  }),
});

/** The page after a fact about amendments between the motion and the vote, or about a vote on less than the whole. */
export const afterAmending = (view: ResolutionView, event: AmendingEvent, recorded: RecordedEvent): ResolutionView => ({
  ...view,
  ...applied({ view, recorded }, event),
});
