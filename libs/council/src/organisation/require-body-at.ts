import type { IsoDate } from '#kernel';
import { refused } from '../rejection-codes.ts';
import { bodyAt, bodyNamesAt } from './body-at.ts';
import { nearestNames } from './nearest-names.ts';
import type { Body, OrganisationState } from './organisation.state.ts';

interface AskedBody {
  readonly field: string;
  readonly name: string;
  readonly date: IsoDate;
}

/** @throws Rejection BODY_UNKNOWN with the names that look like it. */
export const requireBodyAt = (organisation: OrganisationState, { field, name, date }: AskedBody): Body => {
  const body = bodyAt(organisation, name, date);
  if (body !== null) return body;
  const nearest = nearestNames(name, bodyNamesAt(organisation, date));
  throw refused('BODY_UNKNOWN', { field, found: name, date, nearest });
};
