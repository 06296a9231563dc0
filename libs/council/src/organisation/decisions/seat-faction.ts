import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import { lastFrom } from '../body-at.ts';
import { nameKey } from '../name-key.ts';
import type { SeatFaction } from '../organisation.commands.ts';
import type { FactionSeated } from '../organisation.events.ts';
import type { OrganisationState } from '../organisation.state.ts';
import { requireBodyAt } from '../require-body-at.ts';
import { seatsAt } from '../seats-at.ts';

/** Sitze einer Fraktion feststellen. */
export const seatFaction = ({ data }: SeatFaction, organisation: OrganisationState): readonly FactionSeated[] => {
  const { body: name, faction, seats, from } = data;
  checkWording('/faction', faction, { atMost: 200 });
  const body = requireBodyAt(organisation, { field: '/body', name, date: from });
  if (!Number.isSafeInteger(seats) || seats < 0) {
    throw refused('MEMBERS_MALFORMED', { field: '/seats', found: String(seats), expected: 'a whole number from 0' });
  }
  const present = seatsAt(body, from);
  const mine = present.find((seated) => nameKey(seated.faction) === nameKey(faction));
  if ((mine?.seats ?? 0) === seats) return [];
  const others = present.filter((seated) => seated !== mine).reduce((sum, seated) => sum + seated.seats, 0);
  const legalMembers = lastFrom(body.rules, from)?.legalMembers ?? 0;
  if (others + seats > legalMembers) {
    throw refused('SEATS_EXCEED_MEMBERS', { field: '/seats', found: others + seats, legalMembers });
  }
  return [{ type: 'FactionSeated', data: { body: name, faction, seats, from } }];
};
