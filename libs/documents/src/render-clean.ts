import type { ItemState, ResolutionText } from '#council/events';

import { depthsOf } from './item-tree.ts';
import { printedItem } from './printed-item.ts';

/** An item of the clean text. Its closing sentence is printed after everything below it. */
export interface CleanItem {
  readonly itemId: string;
  readonly label: string;
  /** 0 for a section. */
  readonly depth: number;
  readonly mode: 'acknowledges' | 'decides';
  readonly state: Exclude<ItemState, 'struck'>;
  readonly text: string;
  readonly closing: string | null;
}

/** Reinfassung: what stands, in print order. Struck items leave nothing but the gap in the numbers. */
export const renderClean = ({ items }: ResolutionText): readonly CleanItem[] => {
  const depths = depthsOf(items);
  return items.flatMap((item) => {
    const { itemId, label, mode, state } = item;
    if (state === 'struck') return [];
    return [{ itemId, label, depth: depths.get(itemId) ?? 0, mode, state, ...printedItem(item) }];
  });
};
