import type { Finding, SettledFinding } from './finding.ts';
import type { FindingMaterial } from './finding-material.ts';
import { referenceFindings } from './reference-findings.ts';
import type { ReferenceIndex } from './reference-index.ts';

/** Each once, however often a paper gives cause for it. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [finding.findingId, finding])).values(),
];

/**
 * Befunde of one paper, in the order of its text, with who settled them. `index` holds what the reader may know of: what
 * is not in it is unknown to the reader, and the findings say no more than that.
 */
export const findingsOf = (paper: FindingMaterial, index: ReferenceIndex): readonly SettledFinding[] => {
  const settlements = new Map(paper.settlements.map(({ findingId, ...settled }) => [findingId, settled]));
  return distinct([...referenceFindings(paper, index), ...paper.plausibility]).map((finding) => ({
    ...finding,
    settled: settlements.get(finding.findingId) ?? null,
  }));
};
