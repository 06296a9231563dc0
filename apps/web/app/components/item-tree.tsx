import type { ReactNode } from 'react';

interface Branch<Item> {
  readonly item: Item;
  readonly below: readonly Branch<Item>[];
}

interface Props<Item> {
  /** In print order, parents before their children. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What a link leads to. */
  readonly idOf?: (item: Item) => string;
  readonly show: (item: Item) => ReactNode;
  /** Printed after everything below the item. */
  readonly showClosing?: (item: Item) => ReactNode;
}

/** The items of a text as nested lists. The numbers are the printed labels, never counted by the browser. */
export const ItemTree = <Item extends { readonly depth: number }>({ items, ...how }: Props<Item>) => (
  <Branches branches={branchesOf(items)} {...how} />
);

const Branches = <Item,>({
  branches,
  ...how
}: Omit<Props<Item>, 'items'> & { readonly branches: readonly Branch<Item>[] }) => (
  <ol className="items" role="list">
    {branches.map(({ item, below }) => (
      <li key={how.keyOf(item)} className="items__item" {...(how.idOf === undefined ? {} : { id: how.idOf(item) })}>
        {how.show(item)}
        {below.length > 0 && <Branches branches={below} {...how} />}
        {how.showClosing?.(item)}
      </li>
    ))}
  </ol>
);

const branchesOf = <Item extends { readonly depth: number }>(items: readonly Item[]): readonly Branch<Item>[] => {
  const [first, ...rest] = items;
  if (first === undefined) return [];
  const next = rest.findIndex(({ depth }) => depth <= first.depth);
  const below = next === -1 ? rest : rest.slice(0, next);
  const beside = next === -1 ? [] : rest.slice(next);
  return [{ item: first, below: branchesOf(below) }, ...branchesOf(beside)];
};
