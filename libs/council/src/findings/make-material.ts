import type { Reference } from '../references/reference.ts';
import { paperKey, resolutionKeys } from '../references/reference-key.ts';
import { referencesOf } from '../references/references-of.ts';
import type { PackagesFiled } from '../resolution/packages/packages.events.ts';
import type { ResolutionText } from '../resolution/text/item.ts';
import type { FindingMaterial } from './finding-material.ts';
import { namedDepartments } from './named-departments.ts';
import { plausibilityFindings } from './plausibility-findings.ts';

interface ReadPaper extends Omit<FindingMaterial, 'names' | 'references' | 'departments' | 'plausibility'> {
  /** Federführendes Amt. */
  readonly department: string;
  /** What is cited outside the items, as the draft names it. */
  readonly stated: readonly Reference[];
  /** As it stands. */
  readonly text: ResolutionText;
  readonly packages: Pick<PackagesFiled['data'], 'motions' | 'packages'> | null;
}

/** The names of a paper: its own number, and that of the resolution it became. */
export const paperNames = ({ paper, resolution }: Pick<FindingMaterial, 'paper' | 'resolution'>): readonly string[] => [
  paperKey(paper),
  ...(resolution === null ? [] : resolutionKeys(resolution.number, resolution.date)),
];

/** Reads text and figures of a paper once, so that findings need not do it again. */
export const makeMaterial = ({ department, stated, text, packages, ...paper }: ReadPaper): FindingMaterial => ({
  ...paper,
  names: paperNames(paper),
  references: referencesOf({ paper: paper.paper, title: paper.title, stated, text }),
  departments: namedDepartments(department, text),
  plausibility: plausibilityFindings(text, packages),
});
