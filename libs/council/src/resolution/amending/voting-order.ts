import type { AmendmentState } from '../amendment/amendment.state.ts';
import { operationsLeft } from '../amendment/as-amended.ts';
import { carriedToPresent } from '../amendment/consolidate.ts';
import { placeAt } from '../amendment/place.ts';
import { resolveOperations } from '../amendment/resolve-operations.ts';
import type { SubmittedPaper } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import { applyChanges } from '../text/apply-changes.ts';
import type { ResolutionText } from '../text/item.ts';
import type { Reach } from './reach.ts';
import { reachOf } from './reach.ts';

/** By what one amendment goes further than the next, and how far each goes by it. */
export interface Precedence {
  /** `movedFirst`: neither goes further, so the one that was moved first comes first. */
  readonly criterion: 'amount' | 'condition' | 'scope' | 'movedFirst';
  readonly over: string;
  readonly own: number;
  readonly other: number;
}

export interface VotingStep {
  readonly amendmentId: string;
  /** The amendment it wants to change; null for one to the paper. */
  readonly amends: string | null;
  /** Nobody can adopt it before the office has found its place again. */
  readonly stranded: boolean;
  /** Over the next of the same kind; null for the last. */
  readonly precedence: Precedence | null;
}

/** Abstimmungsreihenfolge: the main motion comes after all of these. */
export interface VotingOrder {
  readonly steps: readonly VotingStep[];
}

interface Candidate {
  readonly amendment: AmendmentState;
  readonly reach: Reach;
  /** Place in the order of the motions. */
  readonly moved: number;
}

interface Measure {
  readonly criterion: Precedence['criterion'];
  readonly of: (candidate: Candidate) => number;
  readonly first: 'more' | 'less';
}

/** The first that tells two apart decides. Conditions count between amendments that move the same money. */
const measures: readonly Measure[] = [
  { criterion: 'scope', of: ({ reach }) => reach.wholeText, first: 'more' },
  { criterion: 'amount', of: ({ reach }) => reach.amountCents, first: 'more' },
  { criterion: 'condition', of: ({ reach }) => (reach.amountCents === 0 ? 0 : reach.conditions), first: 'less' },
  { criterion: 'scope', of: ({ reach }) => reach.itemsStruck, first: 'more' },
  { criterion: 'scope', of: ({ reach }) => reach.itemsTouched, first: 'more' },
  { criterion: 'movedFirst', of: ({ moved }) => moved, first: 'less' },
];

const compare = (one: Candidate, other: Candidate): number => {
  for (const { of, first } of measures) {
    const difference = first === 'more' ? of(other) - of(one) : of(one) - of(other);
    if (difference !== 0) return difference;
  }
  return 0;
};

const precedenceOver = (one: Candidate, other: Candidate | undefined): Precedence | null => {
  if (other === undefined) return null;
  const measure = measures.find(({ of }) => of(one) !== of(other));
  if (measure === undefined) return null;
  const { criterion, of } = measure;
  return { criterion, over: other.amendment.amendmentId, own: of(one), other: of(other) };
};

/** The text an amendment to an amendment was written against. */
const textAmended = (paper: SubmittedPaper, parent: AmendmentState, drops: readonly number[]): ResolutionText => {
  const { text } = placeAt(paper, parent.baseVersion);
  const operations = operationsLeft(parent, drops);
  return operations.length === 0 ? text : applyChanges(text, resolveOperations({ text, operations }), '');
};

const candidate = (paper: SubmittedPaper, amendment: AmendmentState, moved: number): Candidate => {
  const isWhole = amendment.operations.some(({ op }) => op === 'replaceAll');
  const parent = paper.amendments.find(({ amendmentId }) => amendmentId === amendment.amends);
  if (parent !== undefined) {
    const text = textAmended(paper, parent, amendment.drops ?? []);
    return { amendment, moved, reach: reachOf(text, amendment.changes, isWhole) };
  }
  const { changes } = carriedToPresent(paper, amendment);
  return { amendment, moved, reach: reachOf(currentText(paper), changes, isWhole) };
};

const stepsOf = (candidates: readonly Candidate[]): readonly VotingStep[] => {
  const sorted = candidates.toSorted(compare);
  return sorted.map((each, index) => ({
    amendmentId: each.amendment.amendmentId,
    amends: each.amendment.amends ?? null,
    stranded: each.amendment.lost !== undefined,
    precedence: precedenceOver(each, sorted[index + 1]),
  }));
};

/**
 * In which order to vote on what is open: amendments to amendments first, because they change what the others ask for;
 * of each kind the furthest-reaching first (der weitestgehende Antrag zuerst), with the criterion named; the main motion
 * last. A proposal: the chair decides.
 */
export const proposeVotingOrder = (paper: SubmittedPaper): VotingOrder => {
  const open = paper.amendments.flatMap((amendment, moved) =>
    amendment.status === 'proposed' ? [candidate(paper, amendment, moved)] : [],
  );
  const isToAmendment = ({ amendment }: Candidate): boolean => amendment.amends !== undefined;
  return {
    steps: [...stepsOf(open.filter(isToAmendment)), ...stepsOf(open.filter((each) => !isToAmendment(each)))],
  };
};
