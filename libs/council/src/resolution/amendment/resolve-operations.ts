import { applyChanges } from '../text/apply-changes.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';
import { atOperation, caughtAt } from './at-operation.ts';
import type { Operation } from './operation.ts';
import { refuseOperation } from './operation-rejection.ts';
import type { RecommendedChanges } from './resolve-operation.ts';
import { resolveOperation } from './resolve-operation.ts';

const mostOperations = 500;

interface Asked {
  /** The text the operations were written against. */
  readonly text: ResolutionText;
  readonly operations: readonly Operation[];
  /** For `adoptVersion`; without it that operation changes nothing. */
  readonly recommendedChanges?: RecommendedChanges;
}

/** One amendment cannot change what it says is unchanged. */
const refuseContradiction = (changes: readonly ItemChange[]): void => {
  const kept = new Map<string, number>();
  for (const change of changes) if (change.kind === 'itemConfirmed') kept.set(change.itemId, change.operation);
  for (const change of changes) {
    if (change.kind === 'itemConfirmed' || change.kind === 'itemInserted') continue;
    const operation = kept.get(change.itemId);
    if (operation === undefined || operation === change.operation) continue;
    const facts = { itemId: change.itemId, otherOperation: change.operation };
    throw atOperation(operation, refuseOperation('KEEP_CONTRADICTS_CHANGE', { field: '/itemId', ...facts }));
  }
};

/** A sentence said twice in one amendment is a slip: nobody could tell it from the same one moved by somebody else. */
const refuseRepeatedSentence = (operations: readonly Operation[]): void => {
  const said = new Set<string>();
  operations.forEach((operation, index) => {
    if (operation.op !== 'appendSentence') return;
    const sentence = JSON.stringify([operation.itemId, operation.sentence]);
    if (said.has(sentence)) throw atOperation(index, refuseOperation('NOTHING_CHANGED', { field: '/sentence' }));
    said.add(sentence);
  });
};

/**
 * What the operations of one amendment do to a text, item by item. Each sees what those before it did. `settle` changes no
 * item.
 *
 * @throws Rejection whose facts name the operation by its index and the field by a JSON pointer (`/operations/2/quote`).
 */
export const resolveOperations = ({ text, operations, recommendedChanges }: Asked): readonly ItemChange[] => {
  if (operations.length === 0) throw refuseOperation('OPERATIONS_EMPTY', { field: '/operations' });
  if (operations.length > mostOperations) {
    throw refuseOperation('OPERATIONS_TOO_MANY', { field: '/operations', found: operations.length });
  }
  let current = text;
  const changes = operations.flatMap((operation, index) => {
    try {
      const done = resolveOperation(operation, current, recommendedChanges).map((body) => ({
        ...body,
        operation: index,
      }));
      current = applyChanges(current, done, '');
      return done;
    } catch (thrown) {
      throw caughtAt(index, thrown);
    }
  });
  refuseRepeatedSentence(operations);
  refuseContradiction(changes);
  return changes;
};
