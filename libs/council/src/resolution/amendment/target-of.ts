import { assertNever } from '#kernel';
import type { Operation } from './operation.ts';

/** The item an operation speaks of, for an insertion the one it stands under; null when it speaks of the whole text. */
export const targetOf = (operation: Operation): string | null => {
  if ('itemId' in operation) return operation.itemId;
  switch (operation.op) {
    case 'strikeRange':
      return operation.fromItemId;
    case 'insertItem':
      return operation.item.parentId;
    case 'renumber':
      return operation.labels[0]?.itemId ?? null;
    case 'replaceAll':
    case 'adoptVersion':
    case 'settle':
      return null;
    default:
      return assertNever(operation);
  }
};
