import { refused } from '../../rejection-codes.ts';
import type { Surroundings } from '../../surroundings.ts';
import { requireSubmitted } from '../paper-status.ts';
import type { DecidedPaper, EngrossedResolution, ResolutionState } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import type { RepealResolution, SupersedeResolution } from './aftermath.commands.ts';
import type { ResolutionRepealed, ResolutionSuperseded } from './aftermath.events.ts';
import { executionOf, noAftermath, repealedItems, requireAdopted } from './aftermath.state.ts';
import { endingResolution } from './ending-resolution.ts';
import { requireNotBefore } from './require-engrossed.ts';

/** A suspended resolution may be repealed; one that is no more may not. */
const requireNotEnded = ({ resolutionId, aftermath = noAftermath }: DecidedPaper | EngrossedResolution): void => {
  const execution = executionOf(aftermath);
  if (execution === 'inForce' || execution === 'suspended') return;
  throw refused('RESOLUTION_NOT_IN_FORCE', { resolutionId, execution });
};

const requireStandingItems = (itemIds: readonly string[], resolution: DecidedPaper | EngrossedResolution): void => {
  if (itemIds.length === 0) throw refused('ITEMS_EMPTY', { field: '/itemIds', found: 0 });
  const repealed = repealedItems(resolution.aftermath ?? noAftermath);
  for (const [index, itemId] of itemIds.entries()) {
    const place = { field: `/itemIds/${index}`, itemId };
    const item = currentText(resolution).items.find((candidate) => candidate.itemId === itemId);
    if (item === undefined) throw refused('ITEM_UNKNOWN', place);
    if (item.state === 'struck') throw refused('ITEM_STRUCK', { ...place, label: item.label });
    if (itemIds.indexOf(itemId) < index) throw refused('ITEM_REPEATED', { ...place, label: item.label });
    if (repealed.includes(itemId)) throw refused('ITEM_REPEALED', { ...place, label: item.label });
  }
};

/** Beschluss aufheben: by another recorded resolution, as a whole or in some items. */
export const repealResolution = (
  { data: { resolutionId, by, itemIds }, occurredOn }: RepealResolution,
  state: ResolutionState,
  surroundings: Surroundings,
): readonly ResolutionRepealed[] => {
  const resolution = requireAdopted(requireSubmitted(state, { resolutionId }));
  requireNotEnded(resolution);
  if (itemIds !== null) requireStandingItems(itemIds, resolution);
  const reference = endingResolution(by, resolution, surroundings);
  requireNotBefore(occurredOn, reference.date);
  return [{ type: 'ResolutionRepealed', data: { resolutionId, by: reference, itemIds, repealedOn: occurredOn } }];
};

/** Beschluss ersetzen: as a whole, by a resolution that stands in its place. */
export const supersedeResolution = (
  { data: { resolutionId, by }, occurredOn }: SupersedeResolution,
  state: ResolutionState,
  surroundings: Surroundings,
): readonly ResolutionSuperseded[] => {
  const resolution = requireAdopted(requireSubmitted(state, { resolutionId }));
  requireNotEnded(resolution);
  const reference = endingResolution(by, resolution, surroundings);
  requireNotBefore(occurredOn, reference.date);
  return [{ type: 'ResolutionSuperseded', data: { resolutionId, by: reference, supersededOn: occurredOn } }];
};
