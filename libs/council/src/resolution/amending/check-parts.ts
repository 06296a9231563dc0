import { refused } from '../../rejection-codes.ts';
import type { AmendmentState } from '../amendment/amendment.state.ts';

type Parts = readonly { readonly operations: readonly number[] }[];

/** @throws Rejection OPERATION_UNKNOWN or OPERATION_REPEATED */
export const checkParts = ({ amendmentId, operations }: AmendmentState, parts: Parts): void => {
  const seen = new Set<number>();
  parts.forEach((part, place) => {
    const field = `/parts/${place}/operations`;
    if (part.operations.length === 0) throw refused('PART_EMPTY', { field });
    part.operations.forEach((found, index) => {
      const facts = { field: `${field}/${index}`, found, amendmentId };
      if (operations[found] === undefined) throw refused('OPERATION_UNKNOWN', facts);
      if (seen.has(found)) throw refused('OPERATION_REPEATED', facts);
      seen.add(found);
    });
  });
};

/** @throws Rejection OPERATIONS_NOT_VOTED when a part of the amendment is in no vote */
export const requireAllVoted = ({ amendmentId, operations }: AmendmentState, parts: Parts): void => {
  const voted = new Set(parts.flatMap((part) => part.operations));
  const missing = operations.flatMap((_, index) => (voted.has(index) ? [] : [index]));
  if (missing.length > 0) throw refused('OPERATIONS_NOT_VOTED', { field: '/parts', amendmentId, missing });
};
