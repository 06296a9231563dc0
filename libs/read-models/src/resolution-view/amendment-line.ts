import type {
  AmendmentConverted,
  AmendmentOpinionGiven,
  AmendmentProposed,
  AmendmentStranded,
  AmendmentVoted,
  Conflict,
  ItemChange,
  Mover,
  Operation,
  OperationName,
  Outcome,
  PartVote,
  RecommendationReference,
  ResolutionText,
  Tally,
  VoteFigures,
  VotingMode,
} from '#council/events';
import { figuresOf } from '#council/events';
import type { IsoDate } from '#kernel';
import { assertNever } from '#kernel';

/** An amendment as the page of its paper lists it. */
export interface AmendmentLine {
  readonly amendmentId: string;
  readonly mover: Mover;
  /**
   * `recommended`: a committee wants it, and the deciding body has not voted yet. A committee that rejects it leaves it
   * `proposed`, because only the deciding body ends it.
   */
  readonly status:
    'proposed' | 'recommended' | 'withdrawn' | 'adopted' | 'adoptedInPart' | 'rejected' | 'settled' | 'converted';
  readonly proposedOn: IsoDate;
  readonly rationale: string | null;
  readonly operations: readonly OperationLine[];
  readonly conflicts: readonly ConflictLine[];
  readonly votes: readonly AmendmentVote[];
  /** The text version it was written against. */
  readonly baseVersion: number;
  /** The text version it has been carried over to. */
  readonly textVersion: number;
  /** The amendment it wants to change; null for one to the paper. */
  readonly amends: string | null;
  /** Operations of that amendment which fall away with it. */
  readonly drops: readonly number[];
  /** Amendments to it that were adopted. */
  readonly amendedBy: readonly string[];
  /** What it asked for before, oldest first. */
  readonly revisions: readonly RevisionLine[];
  readonly opinions: readonly OpinionLine[];
  readonly partVotes: readonly PartVotesLine[];
  readonly conversion: ConversionLine | null;
  /** What finds no place in the text any more; null when all of it does. */
  readonly stranded: StrandedLine | null;
  /** Nothing is left to change, says the engine; nobody has confirmed it. */
  readonly settlementProposedBy: string | null;
  readonly settlement: { readonly by: string; readonly reason: string | null } | null;
  /** The recommendation whose wording it takes over. */
  readonly adoptsVersion: RecommendationReference | null;
}

export interface OperationLine {
  readonly op: OperationName;
  readonly labels: readonly string[];
}

export interface ConflictLine extends Pick<Conflict, 'kind' | 'otherAmendmentId' | 'itemId'> {
  readonly label: string | null;
}

export interface RevisionLine {
  readonly operations: readonly OperationLine[];
  readonly rationale: string | null;
  /** The day until which it asked for this. */
  readonly until: IsoDate;
}

export type OpinionLine = Pick<AmendmentOpinionGiven['data'], 'department' | 'givenOn' | 'parts'>;

export interface PartVotesLine {
  readonly body: string;
  readonly meetingDate: IsoDate;
  /** The meeting it was taken in; null when nobody named one. */
  readonly meetingId: string | null;
  readonly parts: readonly (PartVote & { readonly figures: VoteFigures | null })[];
}

export type ConversionLine = Pick<AmendmentConverted['data'], 'kind' | 'to' | 'reason' | 'convertedOn'>;

export type StrandedLine = Pick<AmendmentStranded['data'], 'textVersion' | 'movedBy' | 'lost'>;

export interface AmendmentVote {
  readonly body: string;
  readonly meetingDate: IsoDate;
  /** The meeting it was taken in; null when nobody named one. */
  readonly meetingId: string | null;
  readonly tally: Tally;
  readonly rule: string;
  readonly legalSource: string;
  readonly present: number | null;
  readonly mode: VotingMode | null;
  /** Null when nobody can say; `derived` when not all of them were counted. */
  readonly figures: VoteFigures | null;
  readonly outcome: Outcome;
  /** How often the amendment had been worded anew when it was voted. */
  readonly revision: number;
}

export const proposedAmendment = (data: AmendmentProposed['data'], text: ResolutionText): AmendmentLine => ({
  amendmentId: data.amendmentId,
  mover: data.mover,
  status: 'proposed',
  proposedOn: data.proposedOn,
  rationale: data.rationale,
  operations: operationLines(data, text),
  conflicts: conflictLines(data.conflicts, text),
  votes: [],
  baseVersion: data.baseVersion,
  textVersion: data.baseVersion,
  amends: data.amends ?? null,
  drops: data.drops ?? [],
  amendedBy: [],
  revisions: [],
  opinions: [],
  partVotes: [],
  conversion: null,
  stranded: null,
  settlementProposedBy: null,
  settlement: null,
  adoptsVersion: versionAdopted(data.operations),
});

interface Asked {
  readonly operations: readonly Operation[];
  readonly changes: readonly ItemChange[];
}

export const operationLines = ({ operations, changes }: Asked, text: ResolutionText): readonly OperationLine[] =>
  operations.map((operation, index) => ({
    op: operation.op,
    labels: labelsOf(
      operation,
      changes.filter((change) => change.operation === index),
      text,
    ),
  }));

export const conflictLines = (conflicts: readonly Conflict[], text: ResolutionText): readonly ConflictLine[] =>
  conflicts.map(({ kind, otherAmendmentId, itemId }) => ({
    kind,
    otherAmendmentId,
    itemId,
    label: text.items.find((item) => item.itemId === itemId)?.label ?? null,
  }));

export const versionAdopted = (operations: readonly Operation[]): RecommendationReference | null => {
  const operation = operations.find(({ op }) => op === 'adoptVersion');
  if (operation?.op !== 'adoptVersion') return null;
  const { body, date, protocolNumber, wordedBy } = operation;
  return { body, date, protocolNumber, wordedBy };
};

export const votedAmendment = (
  line: AmendmentLine,
  data: AmendmentVoted['data'],
  decidingBody: string,
): AmendmentLine => ({
  ...line,
  status: statusAfterVote(line.status, data, decidingBody),
  votes: [
    ...line.votes,
    {
      body: data.body,
      meetingDate: data.meetingDate,
      meetingId: data.meetingId ?? null,
      tally: data.vote.tally,
      rule: data.vote.rule,
      legalSource: data.vote.legalSource,
      present: data.vote.present,
      mode: data.vote.mode ?? null,
      figures: figuresOf({ ...data.vote, outcome: data.outcome }),
      outcome: data.outcome,
      revision: line.revisions.length,
    },
  ],
});

const statusAfterVote = (
  status: AmendmentLine['status'],
  { body, outcome }: AmendmentVoted['data'],
  decidingBody: string,
): AmendmentLine['status'] => {
  if (body === decidingBody) return outcome;
  return outcome === 'adopted' ? 'recommended' : status;
};

/** The items as printed when the amendment was moved: one that is addressed by itself, or all that a range came to. */
const labelsOf = (operation: Operation, changes: readonly ItemChange[], text: ResolutionText): readonly string[] => {
  const labelOf = (id: string): readonly string[] =>
    text.items.filter(({ itemId }) => itemId === id).map(({ label }) => label);
  if ('itemId' in operation) return labelOf(operation.itemId);
  switch (operation.op) {
    case 'insertItem':
      return [operation.item.label];
    case 'renumber':
      return operation.labels.map(({ label }) => label);
    case 'strikeRange':
      return changes.flatMap((change) => (change.kind === 'itemInserted' ? [] : labelOf(change.itemId)));
    case 'replaceAll':
    case 'adoptVersion':
    case 'settle':
      return [];
    default:
      return assertNever(operation);
  }
};
