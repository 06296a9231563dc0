import { changedTo } from '../change-item.ts';
import type { Resolve } from '../operation-of.ts';
import { standingItem } from '../standing-item.ts';

/** "erhält folgende Fassung": text, closing sentence, values and effects all anew; the item and its label stay. */
export const rewordItem: Resolve<'rewordItem'> = ({ itemId, text, closing, values, effects }, resolutionText) => [
  changedTo(standingItem(resolutionText, itemId), { text, closing, values, effects }, null),
];
