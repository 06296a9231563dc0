import { branchOf } from '../../text/item-tree.ts';
import type { Resolve } from '../operation-of.ts';
import { standingItem } from '../standing-item.ts';

/** "2.5. gestrichen": the item, and everything below it that still stands, each as a change of its own. */
export const strikeItem: Resolve<'strikeItem'> = ({ itemId }, text) => {
  standingItem(text, itemId);
  return branchOf(text.items, itemId)
    .filter(({ state }) => state !== 'struck')
    .map((item) => ({ kind: 'itemStruck', itemId: item.itemId }));
};
