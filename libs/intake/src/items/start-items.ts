import type { Run } from '../document/block.ts';
import { plainText, runsFrom, runsUntil } from '../document/block.ts';
import type { ItemMarker } from '../paper-reading.ts';
import { expandRange } from './expand-range.ts';
import { itemLine, markerBehind } from './item-line.ts';
import type { SetItem } from './set-item.ts';

/** An item to which paragraphs may still be added. */
export interface OpenItem extends SetItem {
  readonly paragraphs: (readonly Run[])[];
  readonly closing: (readonly Run[])[];
}

interface MarkedText {
  readonly marker: ItemMarker | null;
  readonly text: readonly Run[];
}

const markedText = (marker: ItemMarker | null, text: readonly Run[]): MarkedText => {
  const isStruckBefore = (place: number): boolean =>
    runsUntil(text, place).every((run) => run.struck || run.text.trim() === '');
  const behind = marker === null ? markerBehind(plainText(text), isStruckBefore) : null;
  return behind === null ? { marker, text } : { marker: behind.marker, text: runsUntil(text, behind.textUntil) };
};

/**
 * The items a paragraph starts: one, each of a range, or none.
 *
 * @throws UnreadablePaper when a range has no single reading.
 */
export const startItems = (
  file: string,
  runs: readonly Run[],
  announced: SetItem['announced'],
): readonly OpenItem[] => {
  const line = itemLine(plainText(runs));
  if (line === null) return [];
  const { from, until, textAt } = line;
  const { marker, text } = markedText(line.marker, runsFrom(runs, textAt));
  const labels = until === null ? [from] : expandRange(file, from, until);
  return labels.map((label) => ({
    label,
    marker,
    head: runs,
    announced,
    paragraphs: text.length === 0 ? [] : [text],
    closing: [],
  }));
};
