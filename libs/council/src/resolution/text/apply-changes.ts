import { assertNever } from '#kernel';
import type { ItemChange } from './item-change.ts';
import type { Item, ResolutionText, TextItem } from './item.ts';

export const textAsFiled = (items: readonly Item[]): ResolutionText => ({
  items: items.map((item) => ({ ...item, state: 'asFiled', changedBy: [] })),
});

const byAmendment = (changedBy: readonly string[], amendmentId: string): readonly string[] =>
  changedBy.includes(amendmentId) ? changedBy : [...changedBy, amendmentId];

const replaceItem = (text: ResolutionText, itemId: string, change: (item: TextItem) => TextItem): ResolutionText => ({
  items: text.items.map((item) => (item.itemId === itemId ? change(item) : item)),
});

/** Index of the first item that is neither the anchor nor below it. */
const endOfBranch = (items: readonly TextItem[], anchorIndex: number): number => {
  const branch = new Set([items[anchorIndex]?.itemId]);
  let index = anchorIndex + 1;
  for (; index < items.length; index += 1) {
    const item = items[index];
    if (item?.parentId === null || item === undefined || !branch.has(item.parentId)) break;
    branch.add(item.itemId);
  }
  return index;
};

const placeOf = (items: readonly TextItem[], item: Item, afterItemId: string | null): number => {
  const anchor = afterItemId ?? item.parentId;
  const anchorIndex = items.findIndex(({ itemId }) => itemId === anchor);
  if (anchorIndex === -1) return afterItemId === null && item.parentId === null ? 0 : items.length;
  return afterItemId === null ? anchorIndex + 1 : endOfBranch(items, anchorIndex);
};

const applyChange = (text: ResolutionText, change: ItemChange, amendmentId: string): ResolutionText => {
  switch (change.kind) {
    case 'itemStruck':
      return replaceItem(text, change.itemId, (item) => ({
        ...item,
        state: 'struck',
        changedBy: byAmendment(item.changedBy, amendmentId),
      }));
    case 'itemChanged':
      return replaceItem(text, change.itemId, (item) => ({
        ...item,
        text: change.text,
        closing: change.closing,
        values: change.values,
        effects: change.effects,
        state: item.state === 'inserted' ? 'inserted' : 'changed',
        changedBy: byAmendment(item.changedBy, amendmentId),
      }));
    case 'itemInserted':
      return {
        items: text.items.toSpliced(placeOf(text.items, change.item, change.afterItemId), 0, {
          ...change.item,
          state: 'inserted',
          changedBy: [amendmentId],
        }),
      };
    case 'itemConfirmed':
      return replaceItem(text, change.itemId, (item) => ({
        ...item,
        state: item.state === 'asFiled' ? 'unchanged' : item.state,
        changedBy: byAmendment(item.changedBy, amendmentId),
      }));
    case 'itemRelabelled':
      return replaceItem(text, change.itemId, (item) => ({
        ...item,
        label: change.label,
        changedBy: byAmendment(item.changedBy, amendmentId),
      }));
    default:
      return assertNever(change);
  }
};

/** The next version of a text. Total: a change of an item that is not there leaves the text as it is. */
export const applyChanges = (
  text: ResolutionText,
  changes: readonly ItemChange[],
  amendmentId: string,
): ResolutionText => changes.reduce((current, change) => applyChange(current, change, amendmentId), text);

/** The same for changes of several amendments, as a recommendation or a decision carries them. */
export const applyAttributedChanges = (
  text: ResolutionText,
  changes: readonly (ItemChange & { readonly amendmentId: string })[],
): ResolutionText => changes.reduce((current, change) => applyChange(current, change, change.amendmentId), text);
