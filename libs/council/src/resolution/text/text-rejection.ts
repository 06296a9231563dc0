import type { JsonObject } from '#kernel';
import { Rejection } from '#kernel';

/**
 * Why a text is refused. `field` says where as a JSON pointer into what was sent, `found` and `expected` say what.
 */
export type WordingRejectionCode =
  | 'ITEMS_EMPTY'
  | 'ITEMS_TOO_MANY'
  | 'ITEM_ID_MALFORMED'
  /** An item has, or had, this id. */
  | 'ITEM_ID_TAKEN'
  | 'LABEL_MALFORMED'
  /** An item has this label, or had it when it was struck: numbers are never used again. */
  | 'LABEL_TAKEN'
  | 'PARENT_UNKNOWN'
  /** Parents come first, and everything below an item follows it directly. */
  | 'NOT_IN_PRINT_ORDER'
  | 'TREE_TOO_DEEP'
  /** Everything below a section acknowledges or decides as the section does. */
  | 'MODE_DIFFERS'
  | 'TEXT_EMPTY'
  | 'TEXT_TOO_LONG'
  /** Control characters or half a character, which no database keeps and no reader sees. */
  | 'TEXT_MALFORMED'
  /** Doubled braces that are no `{{valueId}}`. */
  | 'PLACEHOLDER_MALFORMED'
  /** The text shows a value that the item does not have. */
  | 'PLACEHOLDER_UNKNOWN'
  /** The item has a value that its text does not show. */
  | 'VALUE_NOT_IN_TEXT'
  /** The text puts a unit or currency behind a value, which prints its own. */
  | 'UNIT_BESIDE_VALUE'
  | 'VALUE_ID_MALFORMED'
  | 'VALUE_ID_TAKEN'
  | 'VALUE_KIND_WRONG'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'POSTS_OUT_OF_RANGE'
  | 'YEAR_OUT_OF_RANGE'
  /** No calendar day, or one outside the years a resolution can speak of. */
  | 'DATE_MALFORMED'
  | 'PERIOD_REVERSED'
  /** A commitment names no year in which it is payable, one twice, or one not behind its own. */
  | 'COMMITMENT_YEARS_MALFORMED'
  /** Something recurring does not say from which year on. */
  | 'RECURRING_WITHOUT_START'
  /** Posts are moved without saying where to, or said to go somewhere and not moved. */
  | 'POSTS_GO_NOWHERE'
  /** Revenue is said to take from a line of the budget plan. */
  | 'LINE_OF_REVENUE'
  | 'EFFECT_WITHOUT_VALUE';

/** Where something stands that is refused, from the item on: `/values/0/amountCents`. */
export interface Finding {
  readonly field: string;
  readonly found: JsonObject[string];
  readonly expected: string;
}

export const refuseText = (code: WordingRejectionCode, finding: Finding, more: JsonObject = {}): Rejection =>
  new Rejection<WordingRejectionCode>(code, { ...more, ...finding });
