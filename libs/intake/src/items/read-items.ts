import type { Paragraph, Run } from '../document/block.ts';
import { plainText, runsFrom } from '../document/block.ts';
import { UnreadablePaper } from '../unreadable-paper.ts';
import type { ItemMarker } from '../paper-reading.ts';
import { expandRange } from './expand-range.ts';
import { itemLine } from './item-line.ts';
import { isBelow, parentLabel } from './labels.ts';

/** An item before its section's mode is known, with its letters as they are set. */
export interface SetItem {
  readonly label: string | null;
  readonly marker: ItemMarker | null;
  /** Label and marker as printed. */
  readonly head: readonly Run[];
  readonly paragraphs: readonly (readonly Run[])[];
  readonly closing: readonly (readonly Run[])[];
}

export interface SetItems {
  readonly items: readonly SetItem[];
  /** Paragraphs that belong to no item. */
  readonly strays: readonly string[];
}

interface OpenItem extends SetItem {
  readonly paragraphs: (readonly Run[])[];
  readonly closing: (readonly Run[])[];
}

const openItem = (label: string | null, marker: ItemMarker | null, head: readonly Run[]): OpenItem => ({
  label,
  marker,
  head,
  paragraphs: [],
  closing: [],
});

/** For every paragraph the first label after it; null when none follows. */
const labelsAhead = (paragraphs: readonly Paragraph[]): readonly (string | null)[] => {
  let ahead: string | null = null;
  return paragraphs
    .toReversed()
    .map(({ runs }) => {
      const label = ahead;
      ahead = itemLine(plainText(runs))?.from ?? ahead;
      return label;
    })
    .toReversed();
};

const itemsOf = (file: string, runs: readonly Run[]): readonly OpenItem[] => {
  const line = itemLine(plainText(runs));
  if (line === null) return [];
  const { from, until, marker, textAt } = line;
  const labels = until === null ? [from] : expandRange(file, from, until);
  const text = runsFrom(runs, textAt);
  const items = labels.map((label) => openItem(label, marker, runs));
  if (text.length > 0) items.forEach(({ paragraphs }) => paragraphs.push(text));
  return items;
};

/** Words alone ("gestrichen", "unverändert") take no text; "neu" announces one. */
const isComplete = ({ marker, paragraphs }: OpenItem): boolean =>
  paragraphs.length === 0 && (marker === 'struck' || marker === 'unchanged');

/** The item whose branch ends before the next label: a sentence behind struck items is the close of what they stood under. */
const closedBy = (items: readonly OpenItem[], last: OpenItem, next: string | null): OpenItem | undefined => {
  const parent = parentLabel(last.label ?? '');
  if (parent === '' || (next !== null && isBelow(next, parent))) return undefined;
  return items.find(({ label, marker }) => label === parent && marker !== 'struck');
};

const checkLabels = (file: string, items: readonly OpenItem[]): void => {
  const seen = new Set<string>();
  for (const { label } of items) {
    if (label === null) continue;
    if (seen.has(label)) throw new UnreadablePaper(file, `the item ${label} twice`, 'every label once');
    seen.add(label);
  }
};

/** @throws UnreadablePaper when a label occurs twice or a range has no single reading. */
export const readItems = (file: string, paragraphs: readonly Paragraph[]): SetItems => {
  const items: OpenItem[] = [];
  const strays: string[] = [];
  const ahead = labelsAhead(paragraphs);
  const place = ({ runs }: Paragraph, index: number): void => {
    const last = items.at(-1);
    if (last === undefined) {
      strays.push(plainText(runs));
      return;
    }
    if (!isComplete(last)) {
      last.paragraphs.push(runs);
      return;
    }
    const parent = closedBy(items, last, ahead[index] ?? null);
    if (parent === undefined) strays.push(plainText(runs));
    else parent.closing.push(runs);
  };
  paragraphs.forEach((paragraph, index) => {
    const started = itemsOf(file, paragraph.runs);
    if (started.length > 0) items.push(...started);
    else place(paragraph, index);
  });
  checkLabels(file, items);
  return { items, strays };
};

/** A proposal without numbers is one item without a label. */
export const readUnnumbered = (paragraphs: readonly Paragraph[]): SetItems => ({
  items:
    paragraphs.length === 0 ? [] : [{ ...openItem(null, null, []), paragraphs: paragraphs.map(({ runs }) => runs) }],
  strays: [],
});
