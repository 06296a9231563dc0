import type { Item, ItemRevision, ResolutionText, TextItem } from '../text/item.ts';

import { isReplaced } from './is-replaced.ts';
import { isSameJson, spelled } from './same-json.ts';
import { pinnedEdits } from './template-trace.ts';
import type { Touch } from './touch.ts';
import { facetTouches } from './wording-touches.ts';

/** The text names no operations; all that was adopted since is taken together. */
const operation = 0;

const revisionsSince = (pinned: TextItem, current: TextItem): readonly ItemRevision[] =>
  (current.revisions ?? []).slice(pinned.revisions?.length ?? 0);

const asInserted = ({ itemId, label, parentId, mode, text, closing, values, effects }: TextItem): Item => ({
  ...{ itemId, label, parentId, mode },
  ...{ text, closing, values, effects },
});

const wordingOf = ({ text, closing, values, effects }: TextItem): object => ({ text, closing, values, effects });

const rewordings = (pinned: TextItem, current: TextItem): readonly Touch[] => {
  const { itemId } = current;
  const revisions = revisionsSince(pinned, current).map(({ edits }) => edits);
  const edits = revisions.filter((each) => each !== null);
  const isMoved = !isSameJson(wordingOf(pinned), wordingOf(current));
  if (edits.length < revisions.length || (isMoved && revisions.length === 0)) {
    return [{ operation, itemId, kind: 'reworded', said: spelled(wordingOf(current)) }];
  }
  const places = (['text', 'closing'] as const).flatMap((part) => pinnedEdits(pinned[part] ?? '', part, edits).flat());
  return [
    ...places.map((edit): Touch => ({ operation, itemId, kind: 'edited', edit })),
    ...facetTouches(pinned, current, edits.flat()).map((facet): Touch => ({ operation, itemId, ...facet })),
  ];
};

const isConfirmedSince = (pinned: TextItem, current: TextItem): boolean => {
  if (current.state === 'unchanged' && pinned.state !== 'unchanged') return true;
  if (current.label !== pinned.label) return false;
  const revisers = revisionsSince(pinned, current).map(({ amendmentId }) => amendmentId);
  return current.changedBy.some((each) => !pinned.changedBy.includes(each) && !revisers.includes(each));
};

const itemDifference = (pinned: TextItem, current: TextItem, isStruckAbove: boolean): readonly Touch[] => {
  const { itemId, label } = current;
  if (pinned.state === 'struck') return [];
  const relabelled = label === pinned.label ? [] : [{ operation, itemId, kind: 'relabelled', label } as const];
  if (current.state === 'struck') {
    return [{ operation, itemId, kind: 'struck', root: !isStruckAbove }, ...relabelled];
  }
  const confirmed = isConfirmedSince(pinned, current) ? [{ operation, itemId, kind: 'confirmed' } as const] : [];
  return [...confirmed, ...relabelled, ...rewordings(pinned, current)];
};

/** What happened to a text between two versions of it, told in places of the earlier one. */
export const textDifference = (from: ResolutionText, to: ResolutionText): readonly Touch[] => {
  if (isReplaced(from, to)) return [{ operation, itemId: '', kind: 'replaced' }];
  const pinned = new Map(from.items.map((item) => [item.itemId, item]));
  const struckSince = new Set(
    to.items
      .filter(({ itemId, state }) => state === 'struck' && pinned.get(itemId)?.state !== 'struck')
      .map(({ itemId }) => itemId),
  );
  return to.items.flatMap((current): readonly Touch[] => {
    const before = pinned.get(current.itemId);
    if (before === undefined) {
      return [{ operation, itemId: current.itemId, kind: 'inserted', item: asInserted(current) }];
    }
    return itemDifference(before, current, current.parentId !== null && struckSince.has(current.parentId));
  });
};
