/** An item as a clerk names it. */
export interface NamedItem {
  readonly itemId: string;
  readonly label: string;
}

export type NamedItems =
  { readonly ok: true; readonly itemIds: readonly string[] } | { readonly ok: false; readonly unknown: string };

const plain = (label: string): string =>
  label
    .trim()
    .replace(/\.$/, '')
    .replace(/^Ziffern?\s+/i, '');

/**
 * "2.2, 2.4 bis 2.7" as items in print order; a range is what stands between its ends in print. "alle" is every item. The first
 * number that no item has is given back.
 */
export const itemsNamed = (typed: string, items: readonly NamedItem[]): NamedItems => {
  if (/^alle$/i.test(typed.trim())) return { ok: true, itemIds: items.map(({ itemId }) => itemId) };
  const found = new Set<string>();
  for (const part of typed
    .split(/[,;]|\bund\b/)
    .map((text) => text.trim())
    .filter((text) => text !== '')) {
    const [from = '', to = from] = part.split(/\s*(?:\bbis\b|–|—|\s-\s)\s*/).map(plain);
    const [first, last] = [from, to].map((label) => items.findIndex((item) => plain(item.label) === label));
    if (first === undefined || first === -1) return { ok: false, unknown: from };
    if (last === undefined || last < first) return { ok: false, unknown: to };
    for (const { itemId } of items.slice(first, last + 1)) found.add(itemId);
  }
  return { ok: true, itemIds: items.flatMap(({ itemId }) => (found.has(itemId) ? [itemId] : [])) };
};
