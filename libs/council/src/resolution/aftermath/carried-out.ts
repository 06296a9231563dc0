import { refused } from '../../rejection-codes.ts';
import type { OrderForwardings } from '../resolution.commands.ts';
import type { PaperEvent } from '../paper-event.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import { noAftermath, repealedItems, requireInForce } from './aftermath.state.ts';

/** Nobody signs or forwards what is suspended or repealed. Asked after the decision, so that its own refusals come first. */
export const carriedOut = (events: readonly PaperEvent[], state: ResolutionState): readonly PaperEvent[] => {
  if (events.length > 0 && state.status !== 'absent') requireInForce(withAftermath(state));
  return events;
};

const withAftermath = (state: Exclude<ResolutionState, { readonly status: 'absent' }>) =>
  state.status === 'draft' ? { resolutionId: state.resolutionId } : state;

/** @throws Rejection ITEM_REPEALED */
export const requireUnrepealed = ({ data: { forwardings } }: OrderForwardings, state: ResolutionState): void => {
  if (state.status === 'absent' || state.status === 'draft') return;
  const repealed = repealedItems(state.aftermath ?? noAftermath);
  for (const [index, { itemIds }] of forwardings.entries()) {
    const place = itemIds.findIndex((itemId) => repealed.includes(itemId));
    const itemId = itemIds[place];
    if (itemId === undefined) continue;
    const label = currentText(state).items.find((item) => item.itemId === itemId)?.label ?? itemId;
    throw refused('ITEM_REPEALED', { field: `/forwardings/${index}/itemIds/${place}`, itemId, label });
  }
};
