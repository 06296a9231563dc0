import type { Run } from '../document/block.ts';
import { plainText, runsFrom, runsUntil } from '../document/block.ts';
import type { ItemMarker } from '../paper-reading.ts';
import { expandRange } from './expand-range.ts';
import type { ItemLine } from './item-line.ts';
import { markerBehind } from './item-line.ts';
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

interface Start {
  readonly file: string;
  readonly line: ItemLine;
  readonly runs: readonly Run[];
  readonly announced: SetItem['announced'];
}

/**
 * The items a paragraph starts: one, or each of a range.
 *
 * @throws UnreadablePaper when a range has no single reading.
 */
export const startItems = ({ file, line, runs, announced }: Start): readonly OpenItem[] => {
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
