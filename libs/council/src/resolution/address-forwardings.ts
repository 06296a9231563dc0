import type { IsoDate } from '#kernel';
import type { OrganisationState } from '../organisation/organisation.state.ts';
import { knowsAnything } from '../organisation/organisation.state.ts';
import { recipientAt } from '../organisation/recipient-at.ts';
import { refused } from '../rejection-codes.ts';
import type { OrderedForwarding } from './resolution.events.ts';

/**
 * Each forwarding with the recipient who has the duty on that day; a department that was reorganised is reached through
 * its successor, and the name as written is kept beside. While nobody has set up an organisation, names are taken as they
 * are.
 *
 * @throws Rejection RECIPIENT_UNKNOWN
 */
export const addressForwardings = (
  forwardings: readonly OrderedForwarding[],
  organisation: OrganisationState,
  orderedOn: IsoDate,
): readonly OrderedForwarding[] => {
  if (!knowsAnything(organisation)) return forwardings;
  return forwardings.map((forwarding, index) => {
    const { recipient } = forwarding;
    const reached = recipientAt(organisation, recipient, orderedOn);
    if (!reached.known) {
      const field = `/forwardings/${index}/recipient`;
      throw refused('RECIPIENT_UNKNOWN', { field, found: recipient, date: orderedOn, nearest: reached.nearest });
    }
    if (reached.name === recipient) return forwarding;
    return { ...forwarding, recipient: reached.name, recipientAsWritten: recipient };
  });
};
