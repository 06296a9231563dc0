import type { Reference } from '../references/reference.ts';
import { referencesOf } from '../references/references-of.ts';
import type { PackagesFiled } from '../resolution/packages/packages.events.ts';
import type { ResolutionText } from '../resolution/text/item.ts';
import type { FindingMaterial } from './finding-material.ts';
import { namedDepartments } from './named-departments.ts';
import { plausibilityFindings } from './plausibility-findings.ts';

interface ReadPaper extends Omit<FindingMaterial, 'references' | 'departments' | 'plausibility'> {
  /** Federführendes Amt. */
  readonly department: string;
  /** What is cited outside the items, as the draft names it. */
  readonly stated: readonly Reference[];
  /** As it stands. */
  readonly text: ResolutionText;
  readonly packages: Pick<PackagesFiled['data'], 'motions' | 'packages'> | null;
}

/** Reads text and figures of a paper once, so that findings need not do it again. */
export const makeMaterial = ({ department, stated, text, packages, ...paper }: ReadPaper): FindingMaterial => ({
  ...paper,
  references: referencesOf({ paper: paper.paper, title: paper.title, stated, text }),
  departments: namedDepartments(department, text),
  plausibility: plausibilityFindings(text, packages),
});
