import type { Effect } from './effect.ts';
import type { TextEdit } from './item-change.ts';
import type { Value } from './value.ts';

/** Ziffer (Beschlusspunkt) of a resolution. */
export interface Item {
  /** Stable for ever; amendments address items by it, never by label or line. */
  readonly itemId: string;
  /** As printed: "2.3.1". Kept after a strike and never used again. */
  readonly label: string;
  /** The item this one stands under; null for a section. */
  readonly parentId: string | null;
  /** "wird zur Kenntnis genommen" or "wird beschlossen"; the same for a section and all below it. */
  readonly mode: 'acknowledges' | 'decides';
  /** Values appear as `{{valueId}}`. */
  readonly text: string;
  /** Schlusssatz printed after the items below this one; survives when those are struck. */
  readonly closing: string | null;
  readonly values: readonly Value[];
  readonly effects: readonly Effect[];
}

/**
 * What became of an item since the paper was filed. `unchanged` was said aloud by an amendment ("unverändert"), `asFiled`
 * means that nobody touched it.
 */
export type ItemState = 'asFiled' | 'changed' | 'struck' | 'inserted' | 'unchanged';

/** An item inside a version of the text, with its state and who made it so. */
export interface TextItem extends Item {
  readonly state: ItemState;
  /** Amendments that touched it, oldest first. */
  readonly changedBy: readonly string[];
  /** Every change of its wording, oldest first; absent while there was none. */
  readonly revisions?: readonly ItemRevision[];
}

/** Who changed which places of an item's wording; `edits` null when it was worded anew as a whole. */
export interface ItemRevision {
  readonly amendmentId: string;
  readonly edits: readonly TextEdit[] | null;
}

/** Items in print order, parents before their children; struck items stay in place. */
export interface ResolutionText {
  readonly items: readonly TextItem[];
}
