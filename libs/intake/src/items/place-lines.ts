import type { Paragraph } from '../document/block.ts';
import { plainText } from '../document/block.ts';
import type { ItemLine } from './item-line.ts';
import { itemLine } from './item-line.ts';
import { parentLabel } from './labels.ts';
import type { Outline } from './outline.ts';
import { beforeFirst, labelOf, outlineAfter } from './outline.ts';

const sibling = (label: string, last: string): string => {
  const parent = parentLabel(label);
  return parent === '' ? last : `${parent}.${last}`;
};

/** The last label of a range, with what it stands under, and the outline after it. */
const endOfRange = (
  { kind, until }: ItemLine,
  outline: Outline,
): { readonly until: string; readonly outline: Outline } | null => {
  if (until === null) return null;
  if (kind !== 'letter') {
    const placed = outlineAfter(kind, until, outline);
    return placed === null ? null : { until: labelOf(placed), outline: placed };
  }
  const last = sibling(labelOf(outline), until);
  return { until: last, outline: { ...outline, letter: last } };
};

/** For every paragraph the item it starts, its labels with all they stand under; null when it starts none. */
export const placeLines = (paragraphs: readonly Paragraph[]): readonly (ItemLine | null)[] => {
  let outline = beforeFirst;
  return paragraphs.map(({ runs }) => {
    const line = itemLine(plainText(runs));
    const placed = line === null ? null : outlineAfter(line.kind, line.from, outline);
    if (line === null || placed === null) return null;
    const end = endOfRange(line, placed);
    outline = end?.outline ?? placed;
    return { ...line, from: labelOf(placed), until: end?.until ?? null };
  });
};
