import type { ItemState, ResolutionText, TextItem } from '#council/events';
import { assertNever } from '#kernel';

import { depthsOf } from './item-tree.ts';
import type { PrintedItem } from './printed-item.ts';
import { printedItem } from './printed-item.ts';
import type { Segment } from './word-difference.ts';
import { wordDifference } from './word-difference.ts';

/** An item of the marked text. What is marked is also said, in `note` and in the kind of each segment. */
export interface MarkedItem {
  readonly itemId: string;
  readonly label: string;
  /** 0 for a section. */
  readonly depth: number;
  readonly mode: 'acknowledges' | 'decides';
  readonly state: ItemState;
  /** Of a struck item its last wording, all deleted: for those who want to see it; in print the label and the note do. */
  readonly segments: readonly Segment[];
  /** Of the closing sentence, which is printed after everything below the item; null without one. */
  readonly closingSegments: readonly Segment[] | null;
  /** gestrichen, neu, or unverändert where an amendment said so; null otherwise. */
  readonly note: 'struck' | 'inserted' | 'unchanged' | null;
  /** Amendments that touched it, oldest first. */
  readonly changedBy: readonly string[];
}

export interface MarkedTexts {
  /** What the marks are counted from. */
  readonly filed: ResolutionText;
  readonly current: ResolutionText;
}

/** Lesefassung: the current text with everything marked that is not as it was filed. */
export const renderMarked = ({ filed, current }: MarkedTexts): readonly MarkedItem[] => {
  const depths = depthsOf(current.items);
  const before = new Map(filed.items.map((item) => [item.itemId, printedItem(item)]));
  return current.items.map((item) => {
    const { itemId, label, mode, state, changedBy } = item;
    const depth = depths.get(itemId) ?? 0;
    return {
      itemId,
      label,
      depth,
      mode,
      state,
      ...markedWording(item, before.get(itemId)),
      note: noteOf(state),
      changedBy,
    };
  });
};

type Wording = Pick<MarkedItem, 'segments' | 'closingSegments'>;

const markedWording = (item: TextItem, filed: PrintedItem = { text: '', closing: null }): Wording => {
  const { text, closing } = printedItem(item);
  if (item.state === 'struck') {
    return { segments: whole('deleted', text), closingSegments: closing === null ? null : whole('deleted', closing) };
  }
  return {
    segments: wordDifference(filed.text, text),
    closingSegments: filed.closing === null && closing === null ? null : closingDifference(filed, closing),
  };
};

const closingDifference = (filed: PrintedItem, closing: string | null): readonly Segment[] =>
  wordDifference(filed.closing ?? '', closing ?? '');

const whole = (kind: Segment['kind'], text: string): readonly Segment[] => (text === '' ? [] : [{ kind, text }]);

const noteOf = (state: ItemState): MarkedItem['note'] => {
  switch (state) {
    case 'struck':
    case 'inserted':
    case 'unchanged':
      return state;
    case 'asFiled':
    case 'changed':
      return null;
    default:
      return assertNever(state);
  }
};
