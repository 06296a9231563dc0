import { assertNever } from '#kernel';
import { applyChanges } from '../text/apply-changes.ts';
import type { ItemChange, TextEdit } from '../text/item-change.ts';
import type { ResolutionText, TextItem } from '../text/item.ts';
import { isReplaced } from './is-replaced.ts';
import type { Operation } from './operation.ts';
import { spelled } from './same-json.ts';
import { pinnedEdits } from './template-trace.ts';
import type { Touch } from './touch.ts';
import { facetTouches } from './wording-touches.ts';

type ItemChanged = Extract<ItemChange, { readonly kind: 'itemChanged' }>;

/** The touches of one rewording after others of the same item, `earlier` oldest first. */
const wordingTouches = (
  change: ItemChanged,
  pinned: TextItem | undefined,
  before: TextItem,
  earlier: readonly (readonly TextEdit[])[],
): readonly Touch[] => {
  const { operation, itemId, text, closing, values, effects, edits } = change;
  if (edits === undefined) {
    return [{ operation, itemId, kind: 'reworded', said: spelled({ text, closing, values, effects }) }];
  }
  const places = (['text', 'closing'] as const).flatMap(
    (part) => pinnedEdits(pinned?.[part] ?? '', part, [...earlier, edits]).at(-1) ?? [],
  );
  return [
    ...places.map((edit): Touch => ({ operation, itemId, kind: 'edited', edit })),
    ...facetTouches(before, change, edits).map((facet): Touch => ({ operation, itemId, ...facet })),
  ];
};

/** Everything that an amendment's changes touch, told in places of the text they were resolved against. */
export const touchesOfChanges = (
  text: ResolutionText,
  operations: readonly Operation[],
  changes: readonly ItemChange[],
): readonly Touch[] => {
  const revisions = new Map<string, (readonly TextEdit[])[]>();
  let current = text;

  const struck = new Set(changes.flatMap((change) => (change.kind === 'itemStruck' ? [change.itemId] : [])));
  const parents = new Map(text.items.map(({ itemId, parentId }) => [itemId, parentId]));
  const isStruckAbove = (itemId: string): boolean => {
    const parentId = parents.get(itemId) ?? null;
    return parentId !== null && struck.has(parentId);
  };

  const touchesOf = (change: ItemChange): readonly Touch[] => {
    const { operation } = change;
    switch (change.kind) {
      case 'itemStruck':
        return [{ operation, itemId: change.itemId, kind: 'struck', root: !isStruckAbove(change.itemId) }];
      case 'itemConfirmed':
        return [{ operation, itemId: change.itemId, kind: 'confirmed' }];
      case 'itemRelabelled':
        return [{ operation, itemId: change.itemId, kind: 'relabelled', label: change.label }];
      case 'itemInserted': {
        const { item, afterItemId } = change;
        return [{ operation, itemId: item.itemId, kind: 'inserted', item, afterItemId }];
      }
      case 'itemChanged': {
        const isMeant = ({ itemId }: TextItem): boolean => itemId === change.itemId;
        const before = current.items.find(isMeant);
        if (before === undefined) return [];
        const earlier = revisions.get(change.itemId) ?? [];
        revisions.set(change.itemId, [...earlier, change.edits ?? []]);
        return wordingTouches(change, text.items.find(isMeant), before, earlier);
      }
      default:
        return assertNever(change);
    }
  };

  const replacing = operations.findIndex(({ op }) => op === 'replaceAll');
  const touches = changes.flatMap((change) => {
    if (change.operation === replacing) return [];
    const found = touchesOf(change);
    current = applyChanges(current, [change], '');
    return found;
  });
  if (replacing === -1 && !isReplaced(text, current)) return touches;
  const operation = replacing === -1 ? operations.length - 1 : replacing;
  return [{ operation, itemId: '', kind: 'replaced' }, ...touches];
};
