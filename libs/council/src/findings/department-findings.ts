import type { IsoDate } from '#kernel';
import { nameKey } from '../organisation/name-key.ts';
import type { Department, OrganisationState } from '../organisation/organisation.state.ts';
import { recipientAt } from '../organisation/recipient-at.ts';
import type { Finding, FindingMatter } from './finding.ts';
import { HEAD } from './finding.ts';
import type { FindingMaterial } from './finding-material.ts';
import { makeFinding } from './make-finding.ts';

/** Offices as the municipality has them, and the day on which it is asked. */
export interface KnownOrganisation {
  readonly organisation: OrganisationState;
  /** For papers that are not decided yet; a resolution is held against the day it was taken. */
  readonly asOf: IsoDate;
}

const officeNumber = (name: string): string => name.split('/').at(-1) ?? name;

const isThere = ({ from, successor }: Department, date: IsoDate): boolean =>
  from <= date && (successor === null || successor.from > date);

/** An office of the same number under another directorate; null when there is none or more than one. */
const elsewhere = ({ departments }: OrganisationState, name: string, date: IsoDate): string | null => {
  const [only, second] = departments.filter(
    (department) =>
      department.name.includes('/') &&
      isThere(department, date) &&
      officeNumber(department.name) === officeNumber(name),
  );
  return only === undefined || second !== undefined ? null : only.name;
};

const matterOf = (named: string, organisation: OrganisationState, date: IsoDate): FindingMatter | null => {
  const reached = recipientAt(organisation, named, date);
  if (!reached.known) {
    const now = elsewhere(organisation, named, date);
    return now === null ? null : { code: 'DEPARTMENT_ELSEWHERE', facts: { named, now, since: null } };
  }
  if (reached.passed.length === 0) return null;
  const left = organisation.departments.find(({ name }) => nameKey(name) === nameKey(named));
  return { code: 'DEPARTMENT_ELSEWHERE', facts: { named, now: reached.name, since: left?.successor?.from ?? null } };
};

/** Offices that stand under another directorate than the paper says. Nothing while nobody has set up an organisation. */
export const departmentFindings = (
  { departments, resolution }: FindingMaterial,
  { organisation, asOf }: KnownOrganisation,
): readonly Finding[] =>
  departments.flatMap(({ label, name }) => {
    const matter = matterOf(name, organisation, resolution?.date ?? asOf);
    return matter === null ? [] : [makeFinding(label ?? HEAD, matter)];
  });
