import { checkWordingOfItem } from './check-item.ts';
import { checkId } from './check-wording.ts';
import type { Item } from './item.ts';
import { checkLabel, sameLabelAs } from './label.ts';
import { refuseText } from './text-rejection.ts';

const mostItems = 2_000;
const deepest = 8;

/** @throws Rejection when the section is of another mode. */
export const checkMode = (field: string, item: Pick<Item, 'mode'>, parent: Pick<Item, 'mode'> | null): void => {
  if (parent === null || parent.mode === item.mode) return;
  throw refuseText('MODE_DIFFERS', { field, found: item.mode, expected: parent.mode });
};

/** `above`: how many items stand above it. */
export const checkDepth = (field: string, above: number): void => {
  if (above < deepest) return;
  throw refuseText('TREE_TOO_DEEP', { field, found: above + 1, expected: `at most ${deepest} levels` });
};

/** @throws Rejection naming the field; what is wrong with the item whatever stands around it. */
export const checkItem = (field: string, item: Item): void => {
  checkId('ITEM_ID_MALFORMED', `${field}/itemId`, item.itemId);
  checkLabel(`${field}/label`, item.label);
  checkWordingOfItem(field, item);
};

const checkCount = (items: readonly Item[]): void => {
  if (items.length === 0) throw refuseText('ITEMS_EMPTY', { field: '/items', found: 0, expected: 'at least one item' });
  if (items.length <= mostItems) return;
  throw refuseText('ITEMS_TOO_MANY', { field: '/items', found: items.length, expected: `at most ${mostItems} items` });
};

const checkUnique = (items: readonly Item[]): void => {
  const ids = new Set<string>();
  const labels = new Set<string>();
  items.forEach(({ itemId, label }, index) => {
    if (ids.has(itemId)) {
      const expected = 'an id that no other item has';
      throw refuseText('ITEM_ID_TAKEN', { field: `/items/${index}/itemId`, found: itemId, expected });
    }
    if (labels.has(sameLabelAs(label))) {
      const expected = 'a label that no other item has';
      throw refuseText('LABEL_TAKEN', { field: `/items/${index}/label`, found: label, expected });
    }
    ids.add(itemId);
    labels.add(sameLabelAs(label));
  });
};

/** The items a next one may stand under: the last one and all above it. */
const openBranch = (field: string, item: Item, branch: readonly Item[], earlier: readonly Item[]): readonly Item[] => {
  if (item.parentId === null) return [];
  const depth = branch.findIndex(({ itemId }) => itemId === item.parentId);
  if (depth !== -1) return branch.slice(0, depth + 1);
  const finding = { field: `${field}/parentId`, found: item.parentId };
  if (earlier.some(({ itemId }) => itemId === item.parentId)) {
    throw refuseText('NOT_IN_PRINT_ORDER', {
      ...finding,
      expected: 'its parent, directly before what stands below it',
    });
  }
  throw refuseText('PARENT_UNKNOWN', { ...finding, expected: 'the id of an item that comes before, or null' });
};

/**
 * A whole text as it is filed: ids and labels used once, parents first and in print order, one mode below each section,
 * and in every item text and values that cannot disagree.
 *
 * @throws Rejection whose `field` is a pointer such as `/items/3/values/0/amountCents`.
 */
export const checkItems = (items: readonly Item[]): void => {
  checkCount(items);
  items.forEach((item, index) => checkItem(`/items/${index}`, item));
  checkUnique(items);
  items.reduce<readonly Item[]>((branch, item, index) => {
    const above = openBranch(`/items/${index}`, item, branch, items.slice(0, index));
    checkMode(`/items/${index}/mode`, item, above.at(-1) ?? null);
    checkDepth(`/items/${index}/parentId`, above.length);
    return [...above, item];
  }, []);
};
