import { checkValues } from '../../text/check-item.ts';
import { checkWording } from '../../text/check-wording.ts';
import { editWording } from '../change-item.ts';
import { locateQuote } from '../locate-quote.ts';
import type { Resolve } from '../operation-of.ts';
import { standingItem } from '../standing-item.ts';

/**
 * "„…“ wird durch „…“ ersetzt". A value that the old words cover goes with its effects, unless the new words show it
 * again; the new words may bring values of their own, which have no effects yet.
 */
export const replacePhrase: Resolve<'replacePhrase'> = (operation, text) => {
  const { replacement, values } = operation;
  const item = standingItem(text, operation.itemId);
  checkWording('/replacement', replacement);
  checkValues('/values', values, item.values);
  const place = locateQuote(item, operation);
  return [editWording(item, [{ ...place, replacement }], { values, effects: [] })];
};
