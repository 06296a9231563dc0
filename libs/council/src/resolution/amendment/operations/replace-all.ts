import { checkItems } from '../../text/check-items.ts';
import type { ItemChangeBody } from '../../text/item-change.ts';
import type { Item } from '../../text/item.ts';
import { refuseText } from '../../text/text-rejection.ts';
import type { Resolve } from '../operation-of.ts';

/**
 * "Der Beschlusstext wird wie folgt ersetzt": everything standing is struck and the new tree follows. It is numbered for
 * itself, so its labels may be those of the text it replaces; its ids may not.
 */
export const replaceAll: Resolve<'replaceAll'> = ({ items }, text) => {
  checkItems(items);
  const used = new Set(text.items.map(({ itemId }) => itemId));
  items.forEach(({ itemId }, index) => {
    if (!used.has(itemId)) return;
    const expected = 'an id that no other item has or had';
    throw refuseText('ITEM_ID_TAKEN', { field: `/items/${index}/itemId`, found: itemId, expected });
  });
  const lastOf = new Map<string | null, string>();
  for (const { itemId, parentId } of text.items) lastOf.set(parentId, itemId);
  const insertion = (item: Item): ItemChangeBody => {
    const afterItemId = lastOf.get(item.parentId) ?? null;
    lastOf.set(item.parentId, item.itemId);
    return { kind: 'itemInserted', item, afterItemId };
  };
  const struck = text.items.filter(({ state }) => state !== 'struck');
  return [...struck.map(({ itemId }): ItemChangeBody => ({ kind: 'itemStruck', itemId })), ...items.map(insertion)];
};
