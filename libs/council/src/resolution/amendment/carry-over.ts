import { assertNever } from '#kernel';
import { checkWordingOfItem } from '../text/check-item.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText, TextItem } from '../text/item.ts';
import { mergeWording } from './merge-wording.ts';
import type { NamedPart } from './moved-edits.ts';
import { leaveEdits, moveEdits, namedPart } from './moved-edits.ts';
import { knownItem, standingItem } from './standing-item.ts';

type ItemChanged = Extract<ItemChange, { readonly kind: 'itemChanged' }>;
type ItemInserted = Extract<ItemChange, { readonly kind: 'itemInserted' }>;

/** Both sides of a rebase, before the amendment does anything and as far as it has come. */
export interface Sides {
  readonly from: ResolutionText;
  readonly to: ResolutionText;
  readonly pinned: ResolutionText;
  readonly current: ResolutionText;
  /** By item and part, for items whose wording the amendment has touched. */
  readonly names: ReadonlyMap<string, NamedPart>;
}

const parts = ['text', 'closing'] as const;

const find = ({ items }: ResolutionText, itemId: string): TextItem | undefined =>
  items.find((item) => item.itemId === itemId);

const namesOf = ({ from, to, names }: Sides, itemId: string, part: (typeof parts)[number]): NamedPart => {
  const known = names.get(`${itemId} ${part}`);
  if (known !== undefined) return known;
  const [pinned, current] = [find(from, itemId), find(to, itemId)];
  return pinned === undefined || current === undefined ? { pinned: [], current: [] } : namedPart(part, pinned, current);
};

/** The change as it is to be recorded now, and the names of characters after it. */
interface Carried {
  readonly change: ItemChange;
  readonly names: Sides['names'];
}

const carryWording = (change: ItemChanged, sides: Sides, mark: string): Carried => {
  const { itemId, operation } = change;
  const theirs = standingItem(sides.current, itemId);
  const before = find(sides.pinned, itemId);
  if (change.edits === undefined || before === undefined) return { change, names: sides.names };
  const { edits = [] } = change;
  const moved = parts.map((part) => {
    const move = { part, edits, template: before[part] ?? '', names: namesOf(sides, itemId, part), mark };
    return { part, ...moveEdits(move) };
  });
  const done = moved.flatMap((each) => each.edits);
  const { text, closing, values, effects } = mergeWording({ before, after: change, theirs }, done);
  checkWordingOfItem('', { text, closing, values, effects });
  return {
    change: { kind: 'itemChanged', operation, itemId, text, closing, values, effects, edits: done },
    names: new Map([...sides.names, ...moved.map(({ part, names }) => [`${itemId} ${part}`, names] as const)]),
  };
};

/** Behind what others put at the same place since: the first adopted stands first. */
const carryInsertion = (change: ItemInserted, { pinned, current }: Sides): ItemChange => {
  const { parentId } = change.item;
  if (parentId !== null) standingItem(current, parentId, '/item/parentId');
  if (change.afterItemId !== null) knownItem(current, change.afterItemId, '/afterItemId');
  const siblings = current.items.filter((item) => item.parentId === parentId);
  const isSince = ({ itemId }: TextItem): boolean => find(pinned, itemId) === undefined;
  const anchor = siblings.findIndex(({ itemId }) => itemId === change.afterItemId);
  let last = anchor;
  for (let next = siblings[last + 1]; next !== undefined && isSince(next); next = siblings[last + 1]) last += 1;
  return { ...change, afterItemId: siblings[last]?.itemId ?? null };
};

/**
 * A change that meets nothing done since the pinned version, made ready for the text as it stands now. `mark` tells the
 * characters it brings from all others.
 *
 * @throws Rejection when it rests on something that is not there, or leaves the item in a state no item may have.
 */
export const carryOver = (change: ItemChange, sides: Sides, mark: string): Carried => {
  const { names } = sides;
  switch (change.kind) {
    case 'itemChanged':
      return carryWording(change, sides, mark);
    case 'itemInserted':
      return { change: carryInsertion(change, sides), names };
    case 'itemStruck':
      knownItem(sides.current, change.itemId);
      return { change, names };
    case 'itemConfirmed':
    case 'itemRelabelled':
      standingItem(sides.current, change.itemId);
      return { change, names };
    default:
      return assertNever(change);
  }
};

/** Says again what the text says already, so that the item names this amendment's mover as well. */
export const sayAgain = (change: ItemChange, { current }: Sides): ItemChange => {
  if (change.kind !== 'itemChanged') return change;
  const { operation, itemId } = change;
  const { text, closing, values, effects } = standingItem(current, itemId);
  return { kind: 'itemChanged', operation, itemId, text, closing, values, effects, edits: [] };
};

/** The names after a change that is done on the pinned side only. */
export const leftNames = (change: ItemChange, sides: Sides, mark: string): Sides['names'] => {
  if (change.kind !== 'itemChanged' || change.edits === undefined) return sides.names;
  const { itemId, edits } = change;
  const left = parts.map((part) => {
    const names = leaveEdits({ part, edits, names: namesOf(sides, itemId, part), mark });
    return [`${itemId} ${part}`, names] as const;
  });
  return new Map([...sides.names, ...left]);
};
