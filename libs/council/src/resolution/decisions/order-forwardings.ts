import type { IsoDate } from '#kernel';
import type { Surroundings } from '../../surroundings.ts';
import { refused } from '../../rejection-codes.ts';
import { addressForwardings } from '../address-forwardings.ts';
import { isEngrossed, requireSubmitted } from '../paper-status.ts';
import type { OrderForwardings } from '../resolution.commands.ts';
import type { ForwardingsOrdered, OrderedForwarding } from '../resolution.events.ts';
import type { EngrossedResolution, ResolutionState } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import { isStreamSafe } from '../stream-safe.ts';
import type { ResolutionText } from '../text/item.ts';
import { checkWording } from '../text/check-wording.ts';

const requireEngrossed = (state: ResolutionState, resolutionId: string): EngrossedResolution => {
  const paper = requireSubmitted(state, { resolutionId });
  if (!isEngrossed(paper)) throw refused('RESOLUTION_NOT_ENGROSSED', { resolutionId, status: paper.status });
  return paper;
};

const requireFreshIds = (forwardings: readonly OrderedForwarding[], earlier: readonly OrderedForwarding[]): void => {
  const taken = new Set(earlier.map(({ forwardingId }) => forwardingId));
  for (const [index, { forwardingId }] of forwardings.entries()) {
    const field = `/forwardings/${index}/forwardingId`;
    if (!isStreamSafe(forwardingId)) {
      throw refused('FORWARDING_ID_MALFORMED', {
        field,
        found: forwardingId,
        expected: '1 to 200 lower-case letters, digits, dots and hyphens',
      });
    }
    if (taken.has(forwardingId)) throw refused('FORWARDING_ID_TAKEN', { field, forwardingId });
    taken.add(forwardingId);
  }
};

const requireBindingItems = (field: string, itemIds: readonly string[], { items }: ResolutionText): void => {
  if (itemIds.length === 0) throw refused('FORWARDING_WITHOUT_ITEMS', { field });
  for (const [index, itemId] of itemIds.entries()) {
    const place = { field: `${field}/${index}`, itemId };
    const item = items.find((candidate) => candidate.itemId === itemId);
    if (item === undefined) throw refused('ITEM_UNKNOWN', place);
    if (item.state === 'struck') throw refused('ITEM_STRUCK', { ...place, label: item.label });
    if (itemIds.indexOf(itemId) < index) throw refused('ITEM_REPEATED', { ...place, label: item.label });
  }
};

const requireDueLater = (field: string, dueOn: IsoDate | null, orderedOn: IsoDate): void => {
  if (dueOn !== null && dueOn < orderedOn) throw refused('DUE_DATE_PASSED', { field, found: dueOn, orderedOn });
};

/** Weiterleitung verfügen: may be done several times, as later orders add recipients. */
export const orderForwardings = (
  { data: { resolutionId, forwardings }, occurredOn }: OrderForwardings,
  state: ResolutionState,
  { organisation }: Pick<Surroundings, 'organisation'>,
): readonly ForwardingsOrdered[] => {
  const resolution = requireEngrossed(state, resolutionId);
  if (forwardings.length === 0) throw refused('FORWARDINGS_EMPTY', { field: '/forwardings' });
  const { engrossedOn } = resolution;
  if (occurredOn < engrossedOn) {
    throw refused('FORWARDED_BEFORE_ENGROSSMENT', { field: '/occurredOn', found: occurredOn, engrossedOn });
  }

  requireFreshIds(forwardings, resolution.forwardings);
  const text = currentText(resolution);
  for (const [index, { recipient, itemIds, dueOn }] of forwardings.entries()) {
    const field = `/forwardings/${index}`;
    checkWording(`${field}/recipient`, recipient, { atMost: 200 });
    requireBindingItems(`${field}/itemIds`, itemIds, text);
    requireDueLater(`${field}/dueOn`, dueOn, occurredOn);
  }
  const addressed = addressForwardings(forwardings, organisation, occurredOn);
  return [{ type: 'ForwardingsOrdered', data: { resolutionId, forwardings: addressed, orderedOn: occurredOn } }];
};
