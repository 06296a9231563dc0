import type { IsoDate } from '#kernel';
import { bodyAt, lastFrom } from './body-at.ts';
import type { BodyRules } from './organisation.events.ts';
import type { OrganisationState } from './organisation.state.ts';

/** By which rules this body meets and votes on this day; null for a body that is not known then. */
export const rulesAt = (organisation: OrganisationState, name: string, date: IsoDate): BodyRules | null => {
  const body = bodyAt(organisation, name, date);
  return body === null ? null : lastFrom(body.rules, date);
};
