import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals of a wording and of what an amendment asks to do to it. */
export const englishWordingRejections = {
  OPERATIONS_EMPTY: {
    title: 'Amendment without operations',
    detail: 'An amendment must ask for at least one change.',
  },
  OPERATIONS_TOO_MANY: {
    title: 'Too many operations',
    detail: 'The amendment asks for more changes than allowed.',
  },
  ITEM_ALREADY_STRUCK: {
    title: 'Item already struck',
    detail: 'The item is struck; it cannot be struck again or changed.',
  },
  RANGE_NOT_SIBLINGS: {
    title: 'Range not on one level',
    detail: 'The first and the last item of the range stand under different items.',
  },
  RANGE_REVERSED: {
    title: 'Range reversed',
    detail: 'The last item of the range stands before the first.',
  },
  QUOTE_MALFORMED: {
    title: 'Quote malformed',
    detail: 'The quote is blank, or begins or ends within a character.',
  },
  QUOTE_NOT_FOUND: {
    title: 'Quote not found',
    detail: 'The quoted wording does not occur in the item; "facts" shows the nearest place.',
  },
  QUOTE_AMBIGUOUS: {
    title: 'Quote ambiguous',
    detail: 'The quoted wording occurs more than once; "nth" has to say which place is meant.',
  },
  PHRASE_CUTS_VALUE: {
    title: 'Phrase cuts a value',
    detail: 'An amount, a number of posts or a date cannot be struck in part.',
  },
  PHRASE_IS_WHOLE_TEXT: {
    title: 'Phrase is the whole text',
    detail: 'To strike all of the wording, strike the item itself.',
  },
  VALUE_UNKNOWN: {
    title: 'Value unknown',
    detail: 'The item has no value with this id.',
  },
  DATE_MISSING: {
    title: 'Date missing',
    detail: 'A date can only be replaced by another one.',
  },
  WORDING_WITHOUT_DEADLINE: {
    title: 'Wording without a deadline',
    detail: 'Only a deadline has a wording beside its day.',
  },
  MOVEMENT_WITHOUT_EFFECT: {
    title: 'No effect on posts',
    detail: 'How posts are met can be said only of a value that has an effect on posts.',
  },
  CONDITION_WITHOUT_EFFECT: {
    title: 'No budget effect',
    detail: 'A condition binds budget effects, and there are none here.',
  },
  CONDITION_ALREADY_SET: {
    title: 'Condition already set',
    detail: 'The condition has been set before.',
  },
  ANCHOR_NOT_SIBLING: {
    title: 'Anchor on another level',
    detail: 'The item to insert after stands under another one.',
  },
  LABELS_EMPTY: {
    title: 'No new labels',
    detail: 'A renumbering must name at least one item.',
  },
  KEEP_CONTRADICTS_CHANGE: {
    title: '"Unchanged" contradicts the change',
    detail: 'The amendment says "unchanged" of an item that it changes itself.',
  },
  NOTHING_CHANGED: {
    title: 'Nothing changed',
    detail: 'The text says so already.',
  },
  BASE_MOVED: {
    title: 'Text has moved',
    detail: 'Something adopted since shuts the change out; "facts" shows both texts.',
  },
  ITEMS_EMPTY: {
    title: 'Text without items',
    detail: 'A paper needs at least one item.',
  },
  ITEMS_TOO_MANY: {
    title: 'Too many items',
    detail: 'The text has more items than allowed.',
  },
  ITEM_ID_MALFORMED: {
    title: 'Item id malformed',
    detail: 'The id has characters that are not allowed or is too long.',
  },
  ITEM_ID_TAKEN: {
    title: 'Item id taken',
    detail: 'An item has, or had, this id already.',
  },
  LABEL_MALFORMED: {
    title: 'Label malformed',
    detail: 'The label is blank, too long or has characters that are not allowed.',
  },
  LABEL_TAKEN: {
    title: 'Label taken',
    detail: 'An item has this label, or had it when it was struck; labels are never used again.',
  },
  PARENT_UNKNOWN: {
    title: 'Parent unknown',
    detail: 'The item this one is to stand under does not come before it.',
  },
  NOT_IN_PRINT_ORDER: {
    title: 'Not in print order',
    detail: 'Everything below an item follows it directly.',
  },
  TREE_TOO_DEEP: {
    title: 'Tree too deep',
    detail: 'The text has more levels than allowed.',
  },
  MODE_DIFFERS: {
    title: 'Mode differs',
    detail: 'Everything below a section decides or acknowledges as the section does.',
  },
  TEXT_EMPTY: {
    title: 'Text empty',
    detail: 'A text that must say something is empty; "field" names it.',
  },
  TEXT_TOO_LONG: {
    title: 'Text too long',
    detail: 'A text is longer than allowed; "field" names it.',
  },
  TEXT_MALFORMED: {
    title: 'Text malformed',
    detail: 'Control characters and half characters cannot be kept.',
  },
  PLACEHOLDER_MALFORMED: {
    title: 'Placeholder malformed',
    detail: 'Doubled braces stand around the id of a value only.',
  },
  PLACEHOLDER_UNKNOWN: {
    title: 'Placeholder unknown',
    detail: 'The text shows a value that the item does not have.',
  },
  VALUE_NOT_IN_TEXT: {
    title: 'Value not in the text',
    detail: 'The item has a value that its text does not show.',
  },
  VALUE_ID_MALFORMED: {
    title: 'Value id malformed',
    detail: 'The id has characters that are not allowed or is too long.',
  },
  VALUE_ID_TAKEN: {
    title: 'Value id taken',
    detail: 'The item has a value with this id already.',
  },
  VALUE_KIND_WRONG: {
    title: 'Value of another kind',
    detail: 'The value is of another kind than is needed here.',
  },
  AMOUNT_OUT_OF_RANGE: {
    title: 'Amount out of range',
    detail: 'Amounts are whole cents from 0.',
  },
  POSTS_OUT_OF_RANGE: {
    title: 'Posts out of range',
    detail: 'Posts are whole hundredths of an FTE from 0.',
  },
  YEAR_OUT_OF_RANGE: {
    title: 'Year out of range',
    detail: 'The year lies outside what a resolution can speak of.',
  },
  DATE_MALFORMED: {
    title: 'Date malformed',
    detail: 'This day does not exist, or lies outside what a resolution can speak of.',
  },
  PERIOD_REVERSED: {
    title: 'Period reversed',
    detail: 'The end of the period lies before its beginning.',
  },
  EFFECT_WITHOUT_VALUE: {
    title: 'Effect without a value',
    detail: 'An effect refers to a value that the item does not have.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
