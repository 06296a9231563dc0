import { assertNever } from '#kernel';
import { endOfBranch } from './item-tree.ts';
import type { ItemChange } from './item-change.ts';
import type { Item, ResolutionText, TextItem } from './item.ts';

export const textAsFiled = (items: readonly Item[]): ResolutionText => ({
  items: items.map((item) => ({ ...item, state: 'asFiled', changedBy: [] })),
});

const touchedBy = (item: TextItem, amendmentId: string): readonly string[] =>
  item.changedBy.includes(amendmentId) ? item.changedBy : [...item.changedBy, amendmentId];

const replaceItem = (text: ResolutionText, itemId: string, change: (item: TextItem) => TextItem): ResolutionText => ({
  items: text.items.map((item) => (item.itemId === itemId ? change(item) : item)),
});

/** A struck item stays what it was: it can be named by a later change, never changed by it. */
const changeStanding = (text: ResolutionText, itemId: string, change: (item: TextItem) => TextItem): ResolutionText =>
  replaceItem(text, itemId, (item) => (item.state === 'struck' ? item : change(item)));

const placeOf = ({ items }: ResolutionText, { parentId }: Item, afterItemId: string | null): number => {
  const anchor = items.findIndex(({ itemId }) => itemId === afterItemId);
  if (anchor !== -1) return endOfBranch(items, anchor);
  const parent = items.findIndex(({ itemId }) => itemId === parentId);
  if (afterItemId === null) return parent + 1;
  return parent === -1 ? items.length : endOfBranch(items, parent);
};

/** Inserted by two amendments alike it is there once, with both named. */
const insertItem = (text: ResolutionText, item: Item, place: number, amendmentId: string): ResolutionText =>
  text.items.some(({ itemId }) => itemId === item.itemId)
    ? replaceItem(text, item.itemId, (there) => ({ ...there, changedBy: touchedBy(there, amendmentId) }))
    : { items: text.items.toSpliced(place, 0, { ...item, state: 'inserted', changedBy: [amendmentId] }) };

const applyChange = (text: ResolutionText, change: ItemChange, amendmentId: string): ResolutionText => {
  switch (change.kind) {
    case 'itemStruck':
      return replaceItem(text, change.itemId, (item) => ({
        ...item,
        state: 'struck',
        changedBy: touchedBy(item, amendmentId),
      }));
    case 'itemChanged':
      return changeStanding(text, change.itemId, (item) => ({
        ...item,
        text: change.text,
        closing: change.closing,
        values: change.values,
        effects: change.effects,
        state: item.state === 'inserted' ? 'inserted' : 'changed',
        changedBy: touchedBy(item, amendmentId),
        revisions: [...(item.revisions ?? []), { amendmentId, edits: change.edits ?? null }],
      }));
    case 'itemInserted':
      return insertItem(text, change.item, placeOf(text, change.item, change.afterItemId), amendmentId);
    case 'itemConfirmed':
      return changeStanding(text, change.itemId, (item) => ({
        ...item,
        state: item.state === 'asFiled' ? 'unchanged' : item.state,
        changedBy: touchedBy(item, amendmentId),
      }));
    case 'itemRelabelled':
      return changeStanding(text, change.itemId, (item) => ({
        ...item,
        label: change.label,
        changedBy: touchedBy(item, amendmentId),
      }));
    default:
      return assertNever(change);
  }
};

/**
 * The next version of a text. Total: a change of an item that is not there leaves the text as it is, one of a struck item
 * leaves it struck, and an item inserted beside nothing known comes last under its parent.
 */
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
