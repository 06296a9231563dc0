import type { ResolutionText } from '#council/events';

/** How many items each item stands under; 0 for a section. */
export const itemDepths = ({ items }: ResolutionText): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>();
  // Parents come before their children.
  for (const { itemId, parentId } of items) {
    depths.set(itemId, parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1);
  }
  return depths;
};
