import type { TextItem } from '#council/events';

/** How many items stand above each; 0 for a section, and for an item whose parent is missing. */
export const depthsOf = (items: readonly TextItem[]): ReadonlyMap<string, number> => {
  const parents = new Map(items.map(({ itemId, parentId }) => [itemId, parentId]));
  const depthOf = (itemId: string, seen: ReadonlySet<string>): number => {
    const parent = parents.get(itemId);
    if (parent === undefined || parent === null || !parents.has(parent) || seen.has(parent)) return 0;
    return 1 + depthOf(parent, new Set([...seen, parent]));
  };
  return new Map(items.map(({ itemId }) => [itemId, depthOf(itemId, new Set([itemId]))]));
};
