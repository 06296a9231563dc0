import type { BindingText } from '../../funding/line-draws.ts';
import { moneyTextOf } from '../../funding/money-text.ts';
import type { PaperEvent } from '../paper-event.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { currentText, textOfVersion } from '../resolution.state.ts';
import { applyChanges } from '../text/apply-changes.ts';
import type { ResolutionText } from '../text/item.ts';
import type { ResolutionCorrected } from './aftermath.events.ts';
import { noAftermath, repealedItems } from './aftermath.state.ts';

type Decided = Exclude<ResolutionState, { readonly status: 'absent' | 'draft' }>;

/** Repealed items bind no more than struck ones do. */
const without = ({ items }: ResolutionText, itemIds: readonly string[]): ResolutionText => ({
  items: items.map((item) => (itemIds.includes(item.itemId) ? { ...item, state: 'struck' } : item)),
});

/** What the correction changed may not be in the state yet. */
const corrected = (
  { textVersion, changes, correctionId }: ResolutionCorrected['data'],
  state: Decided,
): ResolutionText => textOfVersion(state, textVersion) ?? applyChanges(currentText(state), changes, correctionId);

/**
 * What still binds after the fact, for the lines it takes money from; null where the fact changes nothing about that. A
 * suspension gives no money back: it may be spent as before once the objection is settled. An adopted package stands for
 * the whole paper, so neither a correction nor the repeal of some items moves its money.
 */
export const bindingAfter = (event: PaperEvent, state: ResolutionState): BindingText | null => {
  if (state.status === 'absent' || state.status === 'draft') return null;
  const { resolutionId } = state;
  const repealed = repealedItems(state.aftermath ?? noAftermath);
  switch (event.type) {
    case 'ObjectionSettled':
      return event.data.result === 'notConfirmed' ? { resolutionId, text: null } : null;
    case 'ResolutionSuperseded':
      return { resolutionId, text: null };
    case 'ResolutionRepealed': {
      const { itemIds } = event.data;
      if (itemIds === null) return { resolutionId, text: null };
      return { resolutionId, text: moneyTextOf(state, without(currentText(state), [...repealed, ...itemIds])) };
    }
    case 'ResolutionCorrected':
      return { resolutionId, text: moneyTextOf(state, without(corrected(event.data, state), repealed)) };
    default:
      return null;
  }
};
