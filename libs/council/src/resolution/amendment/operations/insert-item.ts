import type { Item, ResolutionText } from '../../text/item.ts';
import { checkDepth, checkItem, checkMode } from '../../text/check-items.ts';
import { depthOf } from '../../text/item-tree.ts';
import { sameLabelAs } from '../../text/label.ts';
import { refuseText } from '../../text/text-rejection.ts';
import type { Resolve } from '../operation-of.ts';
import { refuseOperation } from '../operation-rejection.ts';
import { knownItem, standingItem } from '../standing-item.ts';

const requireUnused = (item: Item, { items }: ResolutionText): void => {
  if (items.some(({ itemId }) => itemId === item.itemId)) {
    const expected = 'an id that no other item has or had';
    throw refuseText('ITEM_ID_TAKEN', { field: '/item/itemId', found: item.itemId, expected });
  }
  const owner = items.find(({ label }) => sameLabelAs(label) === sameLabelAs(item.label));
  if (owner === undefined) return;
  const expected = 'a label that no item has, nor had when it was struck';
  throw refuseText('LABEL_TAKEN', { field: '/item/label', found: item.label, expected }, { takenBy: owner.itemId });
};

/** "als neue Ziffer 2.14 wird angefügt". It may follow a struck item, but stand under a standing one only. */
export const insertItem: Resolve<'insertItem'> = ({ afterItemId, item }, text) => {
  checkItem('/item', item);
  requireUnused(item, text);
  const parent = item.parentId === null ? null : standingItem(text, item.parentId, '/item/parentId');
  checkMode('/item/mode', item, parent);
  checkDepth('/item/parentId', parent === null ? 0 : depthOf(text.items, parent) + 1);
  if (afterItemId !== null && knownItem(text, afterItemId, '/afterItemId').parentId !== item.parentId) {
    throw refuseOperation('ANCHOR_NOT_SIBLING', { field: '/afterItemId', afterItemId, parentId: item.parentId });
  }
  return [{ kind: 'itemInserted', item, afterItemId }];
};
