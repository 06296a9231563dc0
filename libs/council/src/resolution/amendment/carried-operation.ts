import { Rejection } from '#kernel';
import { applyChanges } from '../text/apply-changes.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';
import { printItem } from '../text/print-item.ts';
import type { Operation } from './operation.ts';
import { resolveOperation } from './resolve-operation.ts';
import { isSameJson } from './same-json.ts';

const editsOf = (changes: readonly object[]): readonly unknown[] =>
  changes.map((change) => ('edits' in change ? change.edits : null));

const does = (operation: Operation, text: ResolutionText, changes: readonly ItemChange[]): boolean => {
  try {
    return isSameJson(editsOf(resolveOperation(operation, text)), editsOf(changes));
  } catch (thrown) {
    if (thrown instanceof Rejection) return false;
    throw thrown;
  }
};

/** A quote that is found at another count now, because others struck or brought the same words before it. */
const recounted = (operation: Operation, text: ResolutionText, changes: readonly ItemChange[]): Operation => {
  if (operation.op !== 'strikePhrase' && operation.op !== 'replacePhrase') return operation;
  const item = text.items.find(({ itemId }) => itemId === operation.itemId);
  if (item === undefined || changes.length === 0 || does(operation, text, changes)) return operation;
  const occurrences = printItem(item).split(operation.quote).length;
  const counts = Array.from({ length: occurrences }, (_, index) => ({ ...operation, nth: index + 1 }));
  return counts.find((candidate) => does(candidate, text, changes)) ?? operation;
};

/**
 * The operations of an amendment as they are written for the text at hand, given what they do to it. Where words cannot
 * say that, such as a range in which an item has been put since, they stay as they are: what counts is what they do.
 */
export const carriedOperations = (
  operations: readonly Operation[],
  text: ResolutionText,
  changes: readonly ItemChange[],
): readonly Operation[] => {
  let current = text;
  return operations.map((operation, index) => {
    const own = changes.filter((change) => change.operation === index);
    const carried = recounted(operation, current, own);
    current = applyChanges(current, own, '');
    return carried;
  });
};
