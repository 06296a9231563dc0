import type { TextItem } from '#council/events';
import { printText } from '#council/events';

/** Both sentences of an item as a reader sees them, values filled in. */
export interface PrintedItem {
  readonly text: string;
  readonly closing: string | null;
}

export const printedItem = ({ text, closing, values }: TextItem): PrintedItem => ({
  text: printText(text, values),
  closing: closing === null ? null : printText(closing, values),
});
