import { checkWording } from '../../resolution/text/check-wording.ts';
import { checkBodyRules } from '../check-body-rules.ts';
import type { EstablishBody } from '../organisation.commands.ts';
import type { BodyEstablished } from '../organisation.events.ts';
import type { OrganisationState } from '../organisation.state.ts';
import { requireFreeName } from '../require-free-name.ts';

/** Gremium einrichten. */
export const establishBody = ({ data }: EstablishBody, organisation: OrganisationState): readonly BodyEstablished[] => {
  const { name, kind, from, rules } = data;
  checkWording('/name', name, { atMost: 200 });
  checkBodyRules(rules);
  requireFreeName('/name', name, organisation);
  return [{ type: 'BodyEstablished', data: { name, kind, from, rules } }];
};
