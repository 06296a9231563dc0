import { refused } from '../../rejection-codes.ts';
import type { SubmittedPaper } from '../resolution.state.ts';
import type { AmendmentState } from './amendment.state.ts';
import { amendmentOf } from './amendment.state.ts';
import { asAmended } from './as-amended.ts';
import { placeAt } from './place.ts';

const isIn = ({ authors = [] }: AmendmentState, amendmentId: string): boolean => authors.includes(amendmentId);

/** @throws Rejection AMENDED_AMENDMENT_MISSING */
const requireAmended = (
  paper: SubmittedPaper,
  { amendmentId, amends }: AmendmentState,
  amendments: readonly AmendmentState[],
): void => {
  if (amends === undefined || amendments.some((other) => other.amendmentId === amends)) return;
  if (isIn(amendmentOf(paper, amends), amendmentId)) return;
  throw refused('AMENDED_AMENDMENT_MISSING', { field: '/amendmentIds', amendmentId, otherAmendmentId: amends });
};

/**
 * Amendments to amendments are done with what they amend, so that nothing gets into the text without the motion it
 * belongs to.
 *
 * @throws Rejection AMENDED_AMENDMENT_MISSING when one comes without what it amends.
 */
export const withTheirAmendments = (
  paper: SubmittedPaper,
  amendments: readonly AmendmentState[],
): readonly AmendmentState[] => {
  for (const amendment of amendments) requireAmended(paper, amendment, amendments);
  return amendments
    .filter(({ amends }) => amends === undefined)
    .map((parent) =>
      amendments
        .filter(({ amends, amendmentId }) => amends === parent.amendmentId && !isIn(parent, amendmentId))
        .reduce((whole, own) => asAmended(whole, own, placeAt(paper, parent.baseVersion).text), parent),
    );
};
