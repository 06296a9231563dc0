import { Rejection } from '#kernel';
import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';
import type { Operation } from './operation.ts';
import { resolveOperations } from './resolve-operations.ts';

export interface Rebased {
  readonly changes: readonly ItemChange[];
  readonly unanchored: readonly { readonly operation: number; readonly rejection: Rejection }[];
}

export const rebaseOperations = (
  operations: readonly Operation[],
  _from: ResolutionText,
  to: ResolutionText,
): Rebased => {
  try {
    return { changes: operations.length === 0 ? [] : resolveOperations({ text: to, operations }), unanchored: [] };
  } catch (thrown) {
    if (!(thrown instanceof Rejection)) throw thrown;
    return { changes: [], unanchored: [{ operation: 0, rejection: thrown }] };
  }
};
