import type { Effect } from './effect.ts';
import type { Item } from './item.ts';
import type { Value } from './value.ts';

/**
 * What an amendment does to one item, as resolved against the pinned text when it was recorded. Replays apply these and
 * never resolve a quote or a range again, so a later rule cannot change what was decided.
 */
export type ItemChange = { readonly operation: number } & (
  | { readonly kind: 'itemStruck'; readonly itemId: string }
  | {
      readonly kind: 'itemChanged';
      readonly itemId: string;
      readonly text: string;
      readonly closing: string | null;
      readonly values: readonly Value[];
      readonly effects: readonly Effect[];
    }
  /** `afterItemId` null: first of its parent. After an item means after everything below it as well. */
  | { readonly kind: 'itemInserted'; readonly item: Item; readonly afterItemId: string | null }
  | { readonly kind: 'itemConfirmed'; readonly itemId: string }
  | { readonly kind: 'itemRelabelled'; readonly itemId: string; readonly label: string }
);
