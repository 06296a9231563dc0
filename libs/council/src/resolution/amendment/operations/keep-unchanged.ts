import type { Resolve } from '../operation-of.ts';
import { standingItem } from '../standing-item.ts';

/** "unverändert": says aloud that the item stays as the pinned text has it. */
export const keepUnchanged: Resolve<'keepUnchanged'> = ({ itemId }, text) => [
  { kind: 'itemConfirmed', itemId: standingItem(text, itemId).itemId },
];
