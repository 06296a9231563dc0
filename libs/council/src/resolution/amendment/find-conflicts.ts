import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';
import type { Conflict, Operation } from './operation.ts';

interface Resolved {
  readonly amendmentId: string;
  readonly operations: readonly Operation[];
  readonly changes: readonly ItemChange[];
}

export const findConflicts = (
  _own: Resolved,
  _others: readonly Resolved[],
  _text: ResolutionText,
): readonly Conflict[] => [];
