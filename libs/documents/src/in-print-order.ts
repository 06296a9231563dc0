/** One thing to print: an item, or its closing sentence, which comes after everything below the item. */
export interface Printed<Item> {
  readonly part: 'item' | 'closing';
  readonly item: Item;
}

/** Items and closing sentences in the order in which they are printed. */
export const inPrintOrder = <Item extends { readonly depth: number }>(
  items: readonly Item[],
  hasClosing: (item: Item) => boolean,
): readonly Printed<Item>[] => {
  const printed: Printed<Item>[] = [];
  const open: Item[] = [];
  const closeDownTo = (depth: number): void => {
    for (let last = open.at(-1); last !== undefined && last.depth >= depth; last = open.at(-1)) {
      open.pop();
      if (hasClosing(last)) printed.push({ part: 'closing', item: last });
    }
  };
  for (const item of items) {
    closeDownTo(item.depth);
    printed.push({ part: 'item', item });
    open.push(item);
  }
  closeDownTo(0);
  return printed;
};
