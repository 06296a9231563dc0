import { checkWording } from '../../resolution/text/check-wording.ts';
import type { RenameBody } from '../organisation.commands.ts';
import type { BodyRenamed } from '../organisation.events.ts';
import type { OrganisationState } from '../organisation.state.ts';
import { requireBodyAt } from '../require-body-at.ts';
import { requireFreeName } from '../require-free-name.ts';

/** Gremium umbenennen: it stays the same body, with its seats and its rules. */
export const renameBody = ({ data }: RenameBody, organisation: OrganisationState): readonly BodyRenamed[] => {
  const { name, newName, from } = data;
  checkWording('/newName', newName, { atMost: 200 });
  const body = requireBodyAt(organisation, { field: '/name', name, date: from });
  if (body.names.at(-1)?.name === newName && body.names.at(-1)?.from === from) return [];
  requireFreeName('/newName', newName, organisation);
  return [{ type: 'BodyRenamed', data: { name, newName, from } }];
};
