import type { Rejection } from '#kernel';
import type { RejectionCode } from '../../rejection-codes.ts';
import { refused } from '../../rejection-codes.ts';
import { isItemVote } from '../amending/item-vote-id.ts';
import type { SubmittedPaper } from '../resolution.state.ts';
import { textOfVersion } from '../resolution.state.ts';
import type { ResolutionText } from '../text/item.ts';
import type { AmendmentState } from './amendment.state.ts';
import type { Unanchored } from './rebase-operations.ts';

/** A version of the text, changed further by amendments that are not recorded as adopted yet. */
export interface Place {
  readonly version: number;
  readonly text: ResolutionText;
  readonly applied: readonly AmendmentState[];
}

export const placeAt = (paper: SubmittedPaper, version: number): Place => ({
  version,
  text: textOfVersion(paper, version) ?? { items: [] },
  applied: [],
});

/** Amendments whose changes the place has and the amendment's base had not, oldest first. */
export const comeBetween = (
  { amendments }: SubmittedPaper,
  { baseVersion }: AmendmentState,
  { version, applied }: Place,
): readonly AmendmentState[] => [
  ...amendments.filter(
    ({ adoptedAsVersion }) =>
      adoptedAsVersion !== null && adoptedAsVersion > baseVersion && adoptedAsVersion <= version,
  ),
  ...applied,
];

/** Which of what came between is in the way: the last that changed the item, or the last amendment of all. */
export const inTheWay = ({ facts: { changedBy } }: Rejection, between: readonly AmendmentState[]): string | null => {
  const ids = between.map(({ amendmentId }) => amendmentId);
  const touching = (Array.isArray(changedBy) ? changedBy : []).flatMap((id) =>
    typeof id === 'string' && (ids.includes(id) || isItemVote(id)) ? [id] : [],
  );
  const last = touching.toSorted((one, other) => ids.indexOf(one) - ids.indexOf(other)).at(-1);
  return last ?? ids.at(-1) ?? null;
};

export const refusalOf = (
  { amendmentId }: AmendmentState,
  { operation, rejection }: Unanchored,
  between: readonly AmendmentState[],
): Rejection<RejectionCode> => {
  const otherAmendmentId = inTheWay(rejection, between);
  const otherMover = between.find((other) => other.amendmentId === otherAmendmentId)?.mover.name ?? null;
  const other = { otherAmendmentId, otherMover };
  if (rejection.code === 'BASE_MOVED') {
    return refused('AMENDMENT_EXCLUDED', { ...rejection.facts, amendmentId, operation, ...other });
  }
  const anchor = { code: rejection.code, facts: rejection.facts };
  return refused('AMENDMENT_UNANCHORED', { amendmentId, operation, ...other, anchor });
};
