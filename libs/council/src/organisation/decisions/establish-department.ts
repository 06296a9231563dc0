import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import { nameKey } from '../name-key.ts';
import type { EstablishDepartment } from '../organisation.commands.ts';
import type { DepartmentEstablished } from '../organisation.events.ts';
import type { OrganisationState } from '../organisation.state.ts';
import { requireFreeName } from '../require-free-name.ts';

/** Amt oder Dezernat einrichten. */
export const establishDepartment = (
  { data }: EstablishDepartment,
  organisation: OrganisationState,
): readonly DepartmentEstablished[] => {
  const { name, parent, from } = data;
  checkWording('/name', name, { atMost: 200 });
  requireFreeName('/name', name, organisation);
  const above = organisation.departments.find((known) => nameKey(known.name) === nameKey(parent ?? ''));
  if (parent !== null && (above === undefined || above.from > from)) {
    throw refused('DEPARTMENT_UNKNOWN', { field: '/parent', found: parent, date: from });
  }
  return [{ type: 'DepartmentEstablished', data: { name, parent: above?.name ?? null, from } }];
};
