import { checkValues } from '../../text/check-item.ts';
import { checkWording } from '../../text/check-wording.ts';
import { appended, editWording } from '../change-item.ts';
import type { Resolve } from '../operation-of.ts';
import { standingItem } from '../standing-item.ts';

/** "wird um folgenden Satz ergänzt": after the item's own text, before whatever stands below it. */
export const appendSentence: Resolve<'appendSentence'> = ({ itemId, sentence, values, effects }, text) => {
  const item = standingItem(text, itemId);
  checkWording('/sentence', sentence);
  checkValues('/values', values, item.values);
  return [editWording(item, [appended(item, sentence)], { values, effects })];
};
