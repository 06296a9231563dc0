import type { Item } from '../text/item.ts';
import type { PinnedEdit } from './template-trace.ts';

/**
 * One thing that an operation does to one item, told in places of the pinned text; what decides whether two amendments
 * can both be done.
 */
export type Touch = { readonly operation: number; readonly itemId: string } & (
  | { readonly kind: 'replaced' }
  /** `root`: nothing above it is struck by the same amendment. */
  | { readonly kind: 'struck'; readonly root: boolean }
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'relabelled'; readonly label: string }
  /** `afterItemId` absent: it stands where it stands, and nobody remembers what it was put after. */
  | { readonly kind: 'inserted'; readonly item: Item; readonly afterItemId?: string | null }
  | { readonly kind: 'reworded'; readonly said: string }
  | { readonly kind: 'edited'; readonly edit: PinnedEdit }
  | { readonly kind: 'facet'; readonly valueId: string; readonly facet: Facet; readonly said: string }
);

/**
 * What can happen to a value and its effects, each for itself: raising an amount and binding it to a condition can both
 * be done. `used`: new words show a value that was there; `effect`: one more effect hangs on it.
 */
export type Facet = 'figure' | 'removed' | 'added' | 'used' | 'movement' | 'condition' | 'effect';
