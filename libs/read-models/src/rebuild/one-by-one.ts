/** Pieces of work side by side or one after the other. */
export type InOrder = <Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>) => Promise<void>;

export const together: InOrder = async (items, work) => {
  await Promise.all(items.map(work));
};

/** The next one begins when the one before is done. */
export const oneByOne: InOrder = async (items, work) => {
  for (const item of items) await work(item);
};
