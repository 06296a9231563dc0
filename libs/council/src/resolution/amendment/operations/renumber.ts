import { checkLabel, sameLabelAs } from '../../text/label.ts';
import type { ResolutionText } from '../../text/item.ts';
import { refuseText } from '../../text/text-rejection.ts';
import type { OperationOf, Resolve } from '../operation-of.ts';
import { refuseOperation } from '../operation-rejection.ts';
import { standingItem } from '../standing-item.ts';

type Labels = OperationOf<'renumber'>['labels'];

/** Labels may change places; what counts is that none is used twice in the end. */
const requireUnique = (labels: Labels, { items }: ResolutionText): void => {
  const wanted = new Map(labels.map(({ itemId, label }) => [itemId, label]));
  const owners = new Map<string, string>();
  for (const { itemId, label } of items) if (!wanted.has(itemId)) owners.set(sameLabelAs(label), itemId);
  labels.forEach(({ itemId, label }, index) => {
    const takenBy = owners.get(sameLabelAs(label));
    if (takenBy !== undefined) {
      const expected = 'a label that no item has, nor had when it was struck';
      throw refuseText('LABEL_TAKEN', { field: `/labels/${index}/label`, found: label, expected }, { takenBy });
    }
    owners.set(sameLabelAs(label), itemId);
  });
};

/** "Die bisherige Ziffer 4 wird zu Ziffer 3": labels only, all at once. */
export const renumber: Resolve<'renumber'> = ({ labels }, text) => {
  if (labels.length === 0) throw refuseOperation('LABELS_EMPTY', { field: '/labels' });
  const seen = new Set<string>();
  labels.forEach(({ itemId, label }, index) => {
    standingItem(text, itemId, `/labels/${index}/itemId`);
    checkLabel(`/labels/${index}/label`, label);
    if (seen.has(itemId)) throw refuseOperation('ITEM_REPEATED', { field: `/labels/${index}/itemId`, itemId });
    seen.add(itemId);
  });
  requireUnique(labels, text);
  const moved = labels.filter(({ itemId, label }) => standingItem(text, itemId).label !== label);
  if (moved.length === 0) throw refuseOperation('NOTHING_CHANGED', { field: '/labels' });
  return moved.map(({ itemId, label }) => ({ kind: 'itemRelabelled', itemId, label }));
};
