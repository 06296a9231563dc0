import type { IsoDate } from '#kernel';
import type { PlacedReference } from '../references/reference.ts';
import type { Finding, FindingSettlement } from './finding.ts';
import type { NamedDepartment } from './named-departments.ts';

/** All that findings need of a paper: small, so that it can be kept of every paper. */
export interface FindingMaterial {
  readonly resolutionId: string;
  /** Vorlagen-Nr. as printed. */
  readonly paper: string;
  readonly title: string;
  readonly decidingBody: string;
  /** Null as long as nothing was adopted. */
  readonly resolution: { readonly number: string; readonly body: string; readonly date: IsoDate } | null;
  /** Keys under which the paper is cited. */
  readonly names: readonly string[];
  readonly references: readonly PlacedReference[];
  readonly departments: readonly NamedDepartment[];
  /** What is wrong in the paper's own figures, whatever other papers say. */
  readonly plausibility: readonly Finding[];
  readonly settlements: readonly FindingSettlement[];
}

/** Keys of what the paper cites. */
export const targetsOf = ({ references }: Pick<FindingMaterial, 'references'>): readonly string[] => [
  ...new Set(references.map(({ key }) => key)),
];
