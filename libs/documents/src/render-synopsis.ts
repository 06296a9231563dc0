import type { ItemState, ResolutionText } from '#council/events';

import { depthsOf } from './item-tree.ts';
import { printedItem } from './printed-item.ts';

/** An item in one version of the text; `text` null where it was struck. */
export interface SynopsisCell {
  readonly label: string;
  readonly state: ItemState;
  readonly text: string | null;
  readonly closing: string | null;
}

/** One item across the versions; null where a version does not have it, or is not there. */
export interface SynopsisRow {
  readonly itemId: string;
  readonly label: string;
  /** 0 for a section. */
  readonly depth: number;
  readonly filed: SynopsisCell | null;
  readonly recommended: SynopsisCell | null;
  readonly adopted: SynopsisCell | null;
  /** Amendments that touched it, oldest first, in the latest version that has it. */
  readonly changedBy: readonly string[];
}

export interface SynopsisTexts {
  readonly filed: ResolutionText;
  /** Null while no committee recommended. */
  readonly recommended: ResolutionText | null;
  /** Null before the decision. */
  readonly adopted: ResolutionText | null;
}

/** Synopse: filed, recommended and adopted side by side, in the print order of the latest version. */
export const renderSynopsis = ({ filed, recommended, adopted }: SynopsisTexts): readonly SynopsisRow[] => {
  const [latest = filed, ...earlier] = [adopted, recommended, filed].filter((text) => text !== null);
  const items = earlier.reduce((rows, { items: older }) => withMissing(rows, older), latest.items);
  const depths = depthsOf(items);
  const cellIn = (text: ResolutionText | null): ((itemId: string) => SynopsisCell | null) => {
    const cells = new Map(text?.items.map((item) => [item.itemId, cellOf(item)]));
    return (itemId) => cells.get(itemId) ?? null;
  };
  const [inFiled, inRecommended, inAdopted] = [cellIn(filed), cellIn(recommended), cellIn(adopted)];
  return items.map(({ itemId, label, changedBy }) => ({
    itemId,
    label,
    depth: depths.get(itemId) ?? 0,
    filed: inFiled(itemId),
    recommended: inRecommended(itemId),
    adopted: inAdopted(itemId),
    changedBy,
  }));
};

type Items = ResolutionText['items'];

/** Items that a later version does not have, behind the one they followed. */
const withMissing = (items: Items, older: Items): Items =>
  older.reduce((rows, item, index) => {
    if (rows.some(({ itemId }) => itemId === item.itemId)) return rows;
    const previous = rows.findIndex(({ itemId }) => itemId === older[index - 1]?.itemId);
    return rows.toSpliced(previous + 1, 0, item);
  }, items);

const cellOf = (item: Items[number]): SynopsisCell => {
  const { label, state } = item;
  return state === 'struck' ? { label, state, text: null, closing: null } : { label, state, ...printedItem(item) };
};
