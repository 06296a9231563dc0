import { centsOf, fteHundredthsOf } from '../../formats/typed-figure.ts';
import { formatCents, formatPosts } from '../../formats/amount.ts';
import { formatDay } from '../../formats/day.ts';
import { dayTyped } from '../typed-day.ts';
import type { Typed } from '../typed.ts';
import { rowsBelow, textAt } from '../typed.ts';

export interface PreviewItem {
  readonly itemId: string;
  readonly label: string;
  readonly depth: number;
  readonly text: string;
  readonly closing: string | null;
}

/** How the typed text will read. A value that is none yet is left in its braces. */
export const previewOf = (typed: Typed): readonly PreviewItem[] =>
  rowsBelow(typed, 'items').map((row, index) => {
    const label = textAt(row, 'label').replace(/\.$/, '');
    const closing = textAt(row, 'closing');
    return {
      itemId: textAt(row, 'itemId') || String(index),
      label,
      depth: label.split('.').length - 1,
      text: printed(textAt(row, 'text'), row),
      closing: closing === '' ? null : printed(closing, row),
    };
  });

const printed = (text: string, row: Typed): string =>
  rowsBelow(row, 'values').reduce((words, value) => {
    const shown = printedValue(value);
    return shown === null ? words : words.replaceAll(`{{${textAt(value, 'valueId')}}}`, () => shown);
  }, text);

const printedValue = (value: Typed): string | null => {
  const cents = centsOf(textAt(value, 'amountCents'));
  const posts = fteHundredthsOf(textAt(value, 'fteHundredths'));
  const day = dayTyped(textAt(value, 'date'));
  if (cents !== null) return formatCents(cents, 'de');
  if (posts !== null) return formatPosts(posts, 'de');
  if (day !== null) return formatDay(day, 'de');
  return textAt(value, 'wording') || null;
};
