import type {
  AmendmentProposed,
  AmendmentVoted,
  Conflict,
  ItemChange,
  Mover,
  Operation,
  OperationName,
  Outcome,
  ResolutionText,
  Tally,
} from '#council/events';
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
  readonly status: 'proposed' | 'recommended' | 'withdrawn' | 'adopted' | 'rejected' | 'settled';
  readonly proposedOn: IsoDate;
  readonly rationale: string | null;
  readonly operations: readonly { readonly op: OperationName; readonly labels: readonly string[] }[];
  readonly conflicts: readonly Pick<Conflict, 'kind' | 'otherAmendmentId' | 'itemId'>[];
  readonly votes: readonly AmendmentVote[];
}

export interface AmendmentVote {
  readonly body: string;
  readonly meetingDate: IsoDate;
  readonly tally: Tally;
  readonly rule: string;
  readonly legalSource: string;
  readonly outcome: Outcome;
}

export const proposedAmendment = (data: AmendmentProposed['data'], text: ResolutionText): AmendmentLine => ({
  amendmentId: data.amendmentId,
  mover: data.mover,
  status: 'proposed',
  proposedOn: data.proposedOn,
  rationale: data.rationale,
  operations: data.operations.map((operation, index) => ({
    op: operation.op,
    labels: labelsOf(
      operation,
      data.changes.filter((change) => change.operation === index),
      text,
    ),
  })),
  conflicts: data.conflicts.map(({ kind, otherAmendmentId, itemId }) => ({ kind, otherAmendmentId, itemId })),
  votes: [],
});

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
      tally: data.vote.tally,
      rule: data.vote.rule,
      legalSource: data.vote.legalSource,
      outcome: data.outcome,
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
