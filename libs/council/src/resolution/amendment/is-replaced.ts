import type { ResolutionText } from '../text/item.ts';

/** Nothing of the earlier text stands and a new section does: a new text, in however many operations it was put. */
export const isReplaced = (from: ResolutionText, to: ResolutionText): boolean => {
  const states = new Map(to.items.map(({ itemId, state }) => [itemId, state]));
  const stood = from.items.filter(({ state }) => state !== 'struck');
  const known = new Set(from.items.map(({ itemId }) => itemId));
  return (
    stood.length > 0 &&
    stood.every(({ itemId }) => states.get(itemId) === 'struck') &&
    to.items.some(({ itemId, parentId }) => parentId === null && !known.has(itemId))
  );
};
