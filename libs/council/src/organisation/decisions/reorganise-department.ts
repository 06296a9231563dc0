import type { IsoDate } from '#kernel';
import { refused } from '../../rejection-codes.ts';
import { nameKey } from '../name-key.ts';
import type { ReorganiseDepartment } from '../organisation.commands.ts';
import type { DepartmentReorganised } from '../organisation.events.ts';
import type { Department, OrganisationState } from '../organisation.state.ts';

const named = ({ departments }: OrganisationState, name: string): Department | undefined =>
  departments.find((department) => nameKey(department.name) === nameKey(name));

const requireDepartment = (organisation: OrganisationState, field: string, name: string): Department => {
  const department = named(organisation, name);
  if (department === undefined) throw refused('DEPARTMENT_UNKNOWN', { field, found: name });
  return department;
};

/** Whoever takes over must be there on the day, and must not have given away its own duties by then. */
const requireNoGap = ({ name, from: begins, successor }: Department, from: IsoDate): void => {
  if (begins > from) throw refused('REORGANISATION_GAP', { field: '/successor', found: name, from, begins });
  if (successor !== null && successor.from <= from) {
    throw refused('REORGANISATION_GAP', { field: '/successor', found: name, from, goneTo: successor.name });
  }
};

/** Looked for whatever the days: a circle in the future would be one some day. */
const requireNoCircle = (organisation: OrganisationState, predecessor: Department, successor: Department): void => {
  const passed: string[] = [];
  for (
    let department: Department | undefined = successor;
    department !== undefined;
    department = department.successor === null ? undefined : named(organisation, department.successor.name)
  ) {
    passed.push(department.name);
    if (department === predecessor) throw refused('REORGANISATION_CIRCULAR', { field: '/successor', passed });
  }
};

/** Amt umgliedern: from this day its duties are the successor's. */
export const reorganiseDepartment = (
  { data }: ReorganiseDepartment,
  organisation: OrganisationState,
): readonly DepartmentReorganised[] => {
  const { from } = data;
  const predecessor = requireDepartment(organisation, '/predecessor', data.predecessor);
  const successor = requireDepartment(organisation, '/successor', data.successor);
  const present = predecessor.successor;
  if (present !== null) {
    if (present.name === successor.name && present.from === from) return [];
    throw refused('DEPARTMENT_ALREADY_REORGANISED', {
      field: '/predecessor',
      successor: present.name,
      from: present.from,
    });
  }
  requireNoCircle(organisation, predecessor, successor);
  if (predecessor.from > from) {
    throw refused('REORGANISATION_GAP', { field: '/from', found: from, begins: predecessor.from });
  }
  requireNoGap(successor, from);
  return [{ type: 'DepartmentReorganised', data: { predecessor: predecessor.name, successor: successor.name, from } }];
};
