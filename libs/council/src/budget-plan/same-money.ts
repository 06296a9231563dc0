import type { GrantReference } from '../resolution/text/money-place.ts';
import type { Draw, MoneyTarget } from './plan-line.ts';

export const sameGrant = (one: GrantReference, other: GrantReference): boolean =>
  one.resolutionId === other.resolutionId && one.itemId === other.itemId && one.valueId === other.valueId;

export const sameTarget = (one: MoneyTarget, other: MoneyTarget): boolean => {
  if (one.kind === 'line') return other.kind === 'line' && one.lineId === other.lineId;
  return other.kind === 'grant' && sameGrant(one, other);
};

/** The same effect taking from the same source for the same purpose, whatever the amount. */
export const sameDraw = (one: Draw, other: Draw): boolean =>
  one.itemId === other.itemId &&
  one.valueId === other.valueId &&
  one.purpose === other.purpose &&
  sameTarget(one.source, other.source);
