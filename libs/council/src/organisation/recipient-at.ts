import type { IsoDate } from '#kernel';
import { bodyNameAt, bodyNamesAt } from './body-at.ts';
import { nameKey } from './name-key.ts';
import { nearestNames } from './nearest-names.ts';
import type { Department, OrganisationState } from './organisation.state.ts';

/**
 * Who gets what is sent to a name on a day. `passed` are the names it went through, the one it was sent to first; empty
 * when it is the recipient's own.
 */
export type Recipient =
  | { readonly known: true; readonly name: string; readonly passed: readonly string[] }
  | { readonly known: false; readonly nearest: readonly string[] };

const isSame = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

const departmentOf = ({ departments }: OrganisationState, name: string, date: IsoDate): Department | null =>
  departments.find((department) => department.from <= date && isSame(department.name, name)) ?? null;

/** The chain is finite: a reorganisation that would close a circle is refused (REORGANISATION_CIRCULAR). */
const departmentReached = (
  organisation: OrganisationState,
  { name, date }: { readonly name: string; readonly date: IsoDate },
): Recipient | null => {
  const passed: string[] = [];
  let department = departmentOf(organisation, name, date);
  while (department?.successor != null && department.successor.from <= date) {
    passed.push(department.name);
    department = departmentOf(organisation, department.successor.name, date);
  }
  return department === null ? null : { known: true, name: department.name, passed };
};

/** A body is reached under every name it had; a dissolved one is not reached. */
const bodyReached = ({ bodies }: OrganisationState, name: string, date: IsoDate): Recipient | null => {
  for (const body of bodies) {
    const present = bodyNameAt(body, date);
    const asCalled = body.names.find((called) => called.from <= date && isSame(called.name, name));
    if (present !== null && asCalled !== undefined) {
      return { known: true, name: present, passed: asCalled.name === present ? [] : [asCalled.name] };
    }
  }
  return null;
};

const namesAt = (organisation: OrganisationState, date: IsoDate): readonly string[] => [
  ...bodyNamesAt(organisation, date),
  ...organisation.departments
    .filter(({ from, successor }) => from <= date && (successor === null || successor.from > date))
    .map(({ name }) => name),
];

/** Empfänger am Stichtag: a department that was reorganised is reached through its successors. */
export const recipientAt = (organisation: OrganisationState, name: string, date: IsoDate): Recipient =>
  departmentReached(organisation, { name, date }) ??
  bodyReached(organisation, name, date) ?? { known: false, nearest: nearestNames(name, namesAt(organisation, date)) };
