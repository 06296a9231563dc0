import { refused } from '../rejection-codes.ts';
import { nameKey } from './name-key.ts';
import type { OrganisationState } from './organisation.state.ts';

/**
 * A name once given is never given to another: what was sent to it would have two recipients.
 *
 * @throws Rejection ORGANISATION_NAME_TAKEN or TEXT_EMPTY
 */
export const requireFreeName = (field: string, name: string, { bodies, departments }: OrganisationState): void => {
  const given = [...bodies.flatMap(({ names }) => names), ...departments].map((known) => known.name);
  const taken = given.find((known) => nameKey(known) === nameKey(name));
  if (taken !== undefined) throw refused('ORGANISATION_NAME_TAKEN', { field, found: name, taken });
};
