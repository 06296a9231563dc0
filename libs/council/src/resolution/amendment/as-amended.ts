import type { ResolutionText } from '../text/item.ts';
import type { AmendmentState } from './amendment.state.ts';
import { authorOf } from './amendment.state.ts';
import { resolveOperations } from './resolve-operations.ts';

/** What an amendment to an amendment asks for. */
type Amending = Pick<AmendmentState, 'amendmentId' | 'operations' | 'drops'>;

/** The amendment without the operations that fall away. */
export const operationsLeft = (parent: AmendmentState, drops: readonly number[]): AmendmentState['operations'] =>
  parent.operations.filter((_, index) => !drops.includes(index));

/**
 * An amendment in the version of one to it: its own operations without those that fall away, then the other's, each with
 * who brought it.
 *
 * @throws Rejection when both together do not go.
 */
export const asAmended = (
  parent: AmendmentState,
  { amendmentId, operations: added, drops = [] }: Amending,
  base: ResolutionText,
): AmendmentState => {
  const kept = parent.operations.flatMap((_, index) => (drops.includes(index) ? [] : [authorOf(parent, index)]));
  const operations = [...operationsLeft(parent, drops), ...added];
  return {
    ...parent,
    operations,
    authors: [...kept, ...added.map(() => amendmentId)],
    changes: resolveOperations({
      text: base,
      operations,
      // What a recommendation says was resolved when it was taken over.
      recommendedChanges: () =>
        parent.changes.filter(({ operation }) => parent.operations[operation]?.op === 'adoptVersion'),
    }),
  };
};
