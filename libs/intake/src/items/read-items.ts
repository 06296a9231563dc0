import type { Paragraph, Run } from '../document/block.ts';
import { plainText } from '../document/block.ts';
import { UnreadablePaper } from '../unreadable-paper.ts';
import type { ItemLine } from './item-line.ts';
import { isBelow, parentLabel } from './labels.ts';
import { modeIn } from './mode.ts';
import { placeLines } from './place-lines.ts';
import type { SetItem, SetItems } from './set-item.ts';
import type { OpenItem } from './start-items.ts';
import { startItems } from './start-items.ts';

/** For every paragraph the first label after it; null when none follows. */
const labelsAhead = (lines: readonly (ItemLine | null)[]): readonly (string | null)[] => {
  let ahead: string | null = null;
  return lines
    .toReversed()
    .map((line) => {
      const label = ahead;
      ahead = line?.from ?? ahead;
      return label;
    })
    .toReversed();
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

const checkLabels = (file: string, items: readonly SetItem[]): void => {
  const seen = new Set<string>();
  for (const { label } of items) {
    if (label === null) continue;
    if (seen.has(label))
      throw new UnreadablePaper(file, {
        found: `the item ${label} twice`,
        expected: 'every label once',
        because: 'numbering',
      });
    seen.add(label);
  }
};

/** @throws UnreadablePaper when a label occurs twice or a range has no single reading. */
export const readItems = (file: string, paragraphs: readonly Paragraph[]): SetItems => {
  const items: OpenItem[] = [];
  const strays: string[] = [];
  const lines = placeLines(paragraphs);
  const ahead = labelsAhead(lines);
  let announced: SetItem['announced'] = null;

  const placeOf = (index: number): (readonly Run[])[] | undefined => {
    const last = items.at(-1);
    if (last === undefined || !isComplete(last)) return last?.paragraphs;
    return closedBy(items, last, ahead[index] ?? null)?.closing;
  };

  for (const [index, { runs }] of paragraphs.entries()) {
    const line = lines[index] ?? null;
    const started = line === null ? [] : startItems({ file, line, runs, announced });
    const place = started.length === 0 ? placeOf(index) : undefined;
    items.push(...started);
    place?.push(runs);
    if (started.length > 0 || place !== undefined) continue;
    const text = plainText(runs);
    announced = modeIn(text) ?? announced;
    strays.push(text);
  }
  checkLabels(file, items);
  return { items, strays };
};

/** A proposal without numbers is one item without a label. */
export const readUnnumbered = (paragraphs: readonly Paragraph[]): SetItems => {
  const item: SetItem = {
    label: null,
    marker: null,
    head: [],
    paragraphs: paragraphs.map(({ runs }) => runs),
    closing: [],
    announced: null,
  };
  return { items: paragraphs.length === 0 ? [] : [item], strays: [] };
};
