import type { JsonObject } from '#kernel';
import { Rejection } from '#kernel';

/** Why an operation finds no place in the text. `field` names what of the operation; its index is added outside. */
export type OperationRejectionCode =
  | 'OPERATIONS_EMPTY'
  | 'OPERATIONS_TOO_MANY'
  | 'ITEM_UNKNOWN'
  | 'ITEM_ALREADY_STRUCK'
  /** The item is named twice where once is meant. */
  | 'ITEM_REPEATED'
  /** First and last of a range stand under different items. */
  | 'RANGE_NOT_SIBLINGS'
  | 'RANGE_REVERSED'
  /** Blank, or half a character at one of its ends. */
  | 'QUOTE_MALFORMED'
  /** `nearest` is the place of the item that comes closest, null when nothing does; `occurrences` how often it was found. */
  | 'QUOTE_NOT_FOUND'
  /** Found more often than once, and nobody said which one is meant. */
  | 'QUOTE_AMBIGUOUS'
  /** Part of a figure cannot be struck: what would be left of it? */
  | 'PHRASE_CUTS_VALUE'
  /** Nothing would be left of the wording; striking the item is an operation of its own. */
  | 'PHRASE_IS_WHOLE_TEXT'
  | 'VALUE_UNKNOWN'
  | 'DATE_MISSING'
  /** Only a deadline has a wording beside its day. */
  | 'WORDING_WITHOUT_DEADLINE'
  /** How posts are met can be said only of a value that has an effect on posts. */
  | 'MOVEMENT_WITHOUT_EFFECT'
  /** A condition binds budget effects, and there are none. */
  | 'CONDITION_WITHOUT_EFFECT'
  | 'CONDITION_ALREADY_SET'
  /** The item to stand after stands under another one. */
  | 'ANCHOR_NOT_SIBLING'
  | 'LABELS_EMPTY'
  /** The amendment says "unverändert" of an item that it changes itself. */
  | 'KEEP_CONTRADICTS_CHANGE'
  /** The text says so already. */
  | 'NOTHING_CHANGED'
  /** No recommendation was given under this body, day, protocol number and wording. */
  | 'RECOMMENDATION_UNKNOWN'
  /** Something adopted since the pinned version shuts this out; `pinned` and `current` are both texts. */
  | 'BASE_MOVED';

export const refuseOperation = (code: OperationRejectionCode, facts: JsonObject): Rejection =>
  new Rejection<OperationRejectionCode>(code, facts);
