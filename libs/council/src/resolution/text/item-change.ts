import type { Effect } from './effect.ts';
import type { Item } from './item.ts';
import type { Value } from './value.ts';

/** `text.slice(start, end)` of the item before the change gives way to `replacement`; counted in the template. */
export interface TextEdit {
  readonly part: 'text' | 'closing';
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What an amendment does to one item, before it is known which of its operations does it. */
export type ItemChangeBody =
  | { readonly kind: 'itemStruck'; readonly itemId: string }
  | {
      readonly kind: 'itemChanged';
      readonly itemId: string;
      readonly text: string;
      readonly closing: string | null;
      readonly values: readonly Value[];
      readonly effects: readonly Effect[];
      /**
       * Which places of the wording it touches, so that two amendments of one item can be told apart and merged; all
       * places count from the item before this change and none overlap. Absent: the item is worded anew as a whole.
       */
      readonly edits?: readonly TextEdit[];
    }
  /** `afterItemId` null: first of its parent. After an item means after everything below it as well. */
  | { readonly kind: 'itemInserted'; readonly item: Item; readonly afterItemId: string | null }
  | { readonly kind: 'itemConfirmed'; readonly itemId: string }
  | { readonly kind: 'itemRelabelled'; readonly itemId: string; readonly label: string };

/**
 * What an amendment does to one item, as resolved against the pinned text when it was recorded. Replays apply these and
 * never resolve a quote or a range again, so a later rule cannot change what was decided.
 */
export type ItemChange = { readonly operation: number } & ItemChangeBody;
