import { checkAmount } from '../../text/check-value.ts';
import { changedTo } from '../change-item.ts';
import { valueOfKind, withValue } from '../find-value.ts';
import type { Resolve } from '../operation-of.ts';
import { standingItem } from '../standing-item.ts';

/** The text shows the value and the budget counts it, so both change. */
export const setAmount: Resolve<'setAmount'> = ({ itemId, valueId, amountCents }, text) => {
  const item = standingItem(text, itemId);
  const value = valueOfKind(item, valueId, ['amount']);
  checkAmount('/amountCents', amountCents);
  return [changedTo(item, { ...item, values: withValue(item.values, { ...value, amountCents }) }, [])];
};
