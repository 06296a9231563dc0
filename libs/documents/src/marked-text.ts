import type { Item, ItemState, ResolutionText, TextItem } from '#council/events';
import { printText } from '#council/events';
import { itemDepths } from './item-depth.ts';
import type { Segment } from './segments.ts';
import { segmentsOf } from './segments.ts';

/** An item as the Lesefassung prints it. */
export interface MarkedItem {
  readonly itemId: string;
  readonly label: string;
  readonly depth: number;
  readonly mode: Item['mode'];
  readonly state: ItemState;
  readonly segments: readonly Segment[];
  /** Null when neither wording has a closing sentence. */
  readonly closingSegments: readonly Segment[] | null;
  /** What is said in words beside the item; null where the marks speak for themselves. */
  readonly note: 'struck' | 'inserted' | 'unchanged' | null;
  /** Amendments that touched it, oldest first. */
  readonly changedBy: readonly string[];
}

const noteOf = (state: ItemState): MarkedItem['note'] => (state === 'asFiled' || state === 'changed' ? null : state);

const segmentsBetween = (before: string | null, after: string | null): readonly Segment[] | null => {
  if (before === null && after === null) return null;
  if (before === null) return [{ kind: 'inserted', text: after ?? '' }];
  if (after === null) return [{ kind: 'deleted', text: before }];
  return before === after ? [{ kind: 'kept', text: after }] : segmentsOf(before, after);
};

const printed = (template: string | null | undefined, item: TextItem | undefined): string | null =>
  template === null || template === undefined || item === undefined ? null : printText(template, item.values);

/** Lesefassung: every item ever printed, struck ones in place, with what changed since the paper was filed. */
export const markedText = (filed: ResolutionText, current: ResolutionText): readonly MarkedItem[] => {
  const depths = itemDepths(current);
  const before = new Map(filed.items.map((item) => [item.itemId, item]));
  return current.items.map((item) => {
    const old = before.get(item.itemId);
    const stands = item.state !== 'struck';
    const [text, closing] = stands ? [printText(item.text, item.values), printed(item.closing, item)] : [null, null];
    const struckInserted = !stands && old === undefined ? item : old;
    return {
      itemId: item.itemId,
      label: item.label,
      depth: depths.get(item.itemId) ?? 0,
      mode: item.mode,
      state: item.state,
      segments: segmentsBetween(printed(struckInserted?.text, struckInserted), text) ?? [],
      closingSegments: segmentsBetween(printed(struckInserted?.closing, struckInserted), closing),
      note: noteOf(item.state),
      changedBy: item.changedBy,
    };
  });
};
