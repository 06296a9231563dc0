import { branchOf } from '../../text/item-tree.ts';
import { refuseOperation } from '../operation-rejection.ts';
import type { Resolve } from '../operation-of.ts';
import { knownItem } from '../standing-item.ts';

/**
 * "2.3.1 bis 2.3.5 gestrichen": the siblings from first to last as they stand now, and everything below them. What is
 * struck already stays as it was; the closing sentence of the item above is not in the range.
 */
export const strikeRange: Resolve<'strikeRange'> = ({ fromItemId, toItemId }, text) => {
  const from = knownItem(text, fromItemId, '/fromItemId');
  const to = knownItem(text, toItemId, '/toItemId');
  if (from.parentId !== to.parentId) {
    throw refuseOperation('RANGE_NOT_SIBLINGS', { field: '/toItemId', fromItemId, toItemId });
  }
  const siblings = text.items.filter(({ parentId }) => parentId === from.parentId);
  const [first, last] = [siblings.indexOf(from), siblings.indexOf(to)];
  if (first > last) throw refuseOperation('RANGE_REVERSED', { field: '/toItemId', fromItemId, toItemId });
  const struck = siblings
    .slice(first, last + 1)
    .flatMap(({ itemId }) => branchOf(text.items, itemId))
    .filter(({ state }) => state !== 'struck');
  if (struck.length === 0) {
    throw refuseOperation('ITEM_ALREADY_STRUCK', { field: '/fromItemId', itemId: fromItemId, toItemId });
  }
  return struck.map(({ itemId }) => ({ kind: 'itemStruck', itemId }));
};
