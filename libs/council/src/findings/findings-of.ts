import type { Finding, SettledFinding } from './finding.ts';
import type { FindingMaterial } from './finding-material.ts';
import type { KnownOrganisation } from './department-findings.ts';
import { departmentFindings } from './department-findings.ts';
import { referenceFindings } from './reference-findings.ts';
import type { ReferenceIndex } from './reference-index.ts';

/** Each once, however often a paper gives cause for it. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [finding.findingId, finding])).values(),
];

/** What a paper is held against. */
export interface Known extends KnownOrganisation {
  /** The papers the reader may know of: what is not in it is unknown to the reader, and findings say no more than that. */
  readonly index: ReferenceIndex;
}

/** Befunde of one paper with who settled them: of its references, of its figures, of the offices it names. */
export const findingsOf = (paper: FindingMaterial, { index, ...known }: Known): readonly SettledFinding[] => {
  const settlements = new Map(paper.settlements.map(({ findingId, ...settled }) => [findingId, settled]));
  const found = [...referenceFindings(paper, index), ...paper.plausibility, ...departmentFindings(paper, known)];
  return distinct(found).map((finding) => ({
    ...finding,
    settled: settlements.get(finding.findingId) ?? null,
  }));
};
