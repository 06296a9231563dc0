import { refused } from '../../rejection-codes.ts';
import type { DissolveBody } from '../organisation.commands.ts';
import type { BodyDissolved } from '../organisation.events.ts';
import type { OrganisationState } from '../organisation.state.ts';
import { requireBodyAt } from '../require-body-at.ts';

/** Gremium auflösen. A body that was dissolved is no longer known, so a second order is refused. */
export const dissolveBody = ({ data }: DissolveBody, organisation: OrganisationState): readonly BodyDissolved[] => {
  const { name, from } = data;
  const { names } = requireBodyAt(organisation, { field: '/name', name, date: from });
  const renamed = names.find((called) => called.from > from);
  if (renamed !== undefined) {
    throw refused('BODY_DATE_BEFORE_EARLIER', { field: '/from', found: from, earlier: renamed.from });
  }
  return [{ type: 'BodyDissolved', data: { name, from } }];
};
