import type { AmendmentState } from '../amendment/amendment.state.ts';
import { authorOf } from '../amendment/amendment.state.ts';
import type { ItemChange } from '../text/item-change.ts';

/** The amendment with some of its operations only, in their own order and counted anew. */
export const partOf = (amendment: AmendmentState, operations: readonly number[]): AmendmentState => {
  const { carried } = amendment;
  const kept = [...new Set(operations)].toSorted((one, other) => one - other);
  const ofThese = (changes: readonly ItemChange[]): readonly ItemChange[] =>
    changes
      .filter(({ operation }) => kept.includes(operation))
      .map((change) => ({ ...change, operation: kept.indexOf(change.operation) }));
  return {
    ...amendment,
    operations: kept.flatMap((index) => amendment.operations[index] ?? []),
    authors: kept.map((index) => authorOf(amendment, index)),
    changes: ofThese(amendment.changes),
    ...(carried === undefined ? {} : { carried: { ...carried, changes: ofThese(carried.changes) } }),
  };
};
