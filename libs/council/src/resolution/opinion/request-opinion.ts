import { refused } from '../../rejection-codes.ts';
import { requireUndecided } from '../consultation/undecided-paper.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { ResolutionText } from '../text/item.ts';
import type { RequestOpinion } from './opinion.commands.ts';
import type { OpinionRequested } from './opinion.events.ts';
import { isOf } from './opinion.state.ts';

const requireItems = (itemIds: readonly string[], { items }: ResolutionText): void => {
  for (const [index, itemId] of itemIds.entries()) {
    const place = { field: `/itemIds/${index}`, itemId };
    if (items.every((item) => item.itemId !== itemId)) throw refused('ITEM_UNKNOWN', place);
    if (itemIds.indexOf(itemId) < index) throw refused('ITEM_REPEATED', place);
  }
};

/** Stellungnahme oder Mitzeichnung anfordern: of one office, for the whole text or some items. */
export const requestOpinion = (
  { data, occurredOn }: RequestOpinion,
  state: ResolutionState,
): readonly OpinionRequested[] => {
  const { resolutionId, office, dueOn, itemIds } = data;
  const paper = requireUndecided(state, { resolutionId });
  checkWording('/office', office, { atMost: 200 });
  if ((paper.opinions ?? []).some(isOf(data))) {
    throw refused('OPINION_ALREADY_REQUESTED', { field: '/office', found: office, kind: data.kind });
  }
  if (dueOn < occurredOn) throw refused('OPINION_DUE_IN_PAST', { field: '/dueOn', found: dueOn, occurredOn });
  if (itemIds !== null) requireItems(itemIds, currentText(paper));
  return [{ type: 'OpinionRequested', data }];
};
