import type { Item } from './item.ts';

type Node = Pick<Item, 'itemId' | 'parentId'>;

/** Index after the last item below the one at `index`; items stand in print order. */
export const endOfBranch = (items: readonly Node[], index: number): number => {
  const branch = new Set([items[index]?.itemId]);
  const end = items.findIndex(({ itemId, parentId }, place) => {
    if (place <= index) return false;
    if (parentId === null || !branch.has(parentId)) return true;
    branch.add(itemId);
    return false;
  });
  return end === -1 ? items.length : end;
};

/** The item and everything below it, in print order; empty when there is no such item. */
export const branchOf = <Kind extends Node>(items: readonly Kind[], itemId: string): readonly Kind[] => {
  const index = items.findIndex((item) => item.itemId === itemId);
  return index === -1 ? [] : items.slice(index, endOfBranch(items, index));
};

/** How many items stand above it: 0 for a section. */
export const depthOf = (items: readonly Node[], item: Node): number => {
  const parent = items.find(({ itemId }) => itemId === item.parentId);
  return parent === undefined || parent === item ? 0 : 1 + depthOf(items, parent);
};
