import type { ResolutionText, TextItem } from '../text/item.ts';
import { refuseOperation } from './operation-rejection.ts';

/** @throws Rejection ITEM_UNKNOWN */
export const knownItem = ({ items }: ResolutionText, itemId: string, field = '/itemId'): TextItem => {
  const item = items.find((candidate) => candidate.itemId === itemId);
  if (item === undefined) throw refuseOperation('ITEM_UNKNOWN', { field, itemId });
  return item;
};

/** @throws Rejection ITEM_UNKNOWN or ITEM_ALREADY_STRUCK */
export const standingItem = (text: ResolutionText, itemId: string, field = '/itemId'): TextItem => {
  const item = knownItem(text, itemId, field);
  if (item.state === 'struck') {
    // An amendment under way has no name in the text yet: what it struck itself was struck by nobody else.
    const struckBy = item.changedBy.filter((amendmentId) => amendmentId !== '');
    throw refuseOperation('ITEM_ALREADY_STRUCK', { field, itemId, label: item.label, struckBy });
  }
  return item;
};
