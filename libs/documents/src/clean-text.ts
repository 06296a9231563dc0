import type { Item, ItemState, ResolutionText } from '#council/events';
import { printText } from '#council/events';
import { itemDepths } from './item-depth.ts';

/** An item as the Reinfassung prints it. */
export interface CleanItem {
  readonly itemId: string;
  readonly label: string;
  readonly depth: number;
  readonly mode: Item['mode'];
  readonly state: ItemState;
  /** Values filled in. */
  readonly text: string;
  /** Printed after the items below this one. */
  readonly closing: string | null;
}

/** Reinfassung: what holds. Struck items are left out; the numbers of the others stay. */
export const cleanText = (text: ResolutionText): readonly CleanItem[] => {
  const depths = itemDepths(text);
  return text.items
    .filter(({ state }) => state !== 'struck')
    .map(({ itemId, label, mode, state, text: template, closing, values }) => ({
      itemId,
      label,
      depth: depths.get(itemId) ?? 0,
      mode,
      state,
      text: printText(template, values),
      closing: closing === null ? null : printText(closing, values),
    }));
};
