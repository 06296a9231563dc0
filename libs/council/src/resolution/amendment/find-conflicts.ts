import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';
import { compareAmendments } from './compare-amendments.ts';
import type { Conflict, Operation } from './operation.ts';
import { touchesOfChanges } from './touches-of-changes.ts';

/** An amendment as written and as resolved. */
export interface AmendmentInPlay {
  readonly amendmentId: string;
  readonly operations: readonly Operation[];
  readonly changes: readonly ItemChange[];
}

/**
 * Where an amendment collides with others or says the same; what is not listed can be done in either order. All of them
 * must be resolved against `text`: for one that was adopted since, `rebaseOperations` is the better question.
 */
export const findConflicts = (
  own: AmendmentInPlay,
  others: readonly AmendmentInPlay[],
  text: ResolutionText,
): readonly Conflict[] => {
  const ownTouches = touchesOfChanges(text, own.operations, own.changes);
  return others
    .filter(({ amendmentId }) => amendmentId !== own.amendmentId)
    .flatMap(({ amendmentId, operations, changes }) =>
      compareAmendments(ownTouches, touchesOfChanges(text, operations, changes), 'both').map((meeting) => ({
        kind: meeting.kind,
        otherAmendmentId: amendmentId,
        itemId: meeting.itemId,
        ownOperation: meeting.ownOperation,
        otherOperation: meeting.otherOperation,
      })),
    );
};
