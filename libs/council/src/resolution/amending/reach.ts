import { applyChanges } from '../text/apply-changes.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText, TextItem } from '../text/item.ts';

/** How far an amendment goes, by each criterion that chairs use. */
export interface Reach {
  /** 1 when it puts a new text in the place of the whole. */
  readonly wholeText: number;
  /** By how many cents it changes the amounts of the text, added up without their sign. */
  readonly amountCents: number;
  /** How many conditions it ties to money; the fewer, the further it goes. */
  readonly conditions: number;
  readonly itemsStruck: number;
  readonly itemsTouched: number;
}

const amountsOf = ({ items }: ResolutionText): ReadonlyMap<string, number> =>
  new Map(
    items
      .filter(({ state }) => state !== 'struck')
      .flatMap(({ itemId, values }) =>
        values.flatMap((value) =>
          value.kind === 'amount' ? [[`${itemId} ${value.valueId}`, value.amountCents] as const] : [],
        ),
      ),
  );

const amountChanged = (before: ResolutionText, after: ResolutionText): number => {
  const [was, is] = [amountsOf(before), amountsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].reduce(
    (sum, value) => sum + Math.abs((is.get(value) ?? 0) - (was.get(value) ?? 0)),
    0,
  );
};

const conditionsIn = ({ effects }: TextItem): number =>
  effects.reduce((sum, effect) => sum + (effect.kind === 'budget' ? effect.conditions.length : 0), 0);

const conditionsOf = ({ items }: ResolutionText, touched: ReadonlySet<string>): number =>
  items.reduce((sum, item) => sum + (touched.has(item.itemId) ? conditionsIn(item) : 0), 0);

/** What the changes come to in the text they were resolved against. */
export const reachOf = (text: ResolutionText, changes: readonly ItemChange[], isWhole: boolean): Reach => {
  const after = applyChanges(text, changes, '');
  const touched = new Set(
    changes.map((change) => (change.kind === 'itemInserted' ? change.item.itemId : change.itemId)),
  );
  return {
    wholeText: isWhole ? 1 : 0,
    amountCents: amountChanged(text, after),
    conditions: Math.max(conditionsOf(after, touched) - conditionsOf(text, touched), 0),
    itemsStruck: changes.filter(({ kind }) => kind === 'itemStruck').length,
    itemsTouched: touched.size,
  };
};
