import type { PlacedReference } from '../references/reference.ts';
import type { FindingMaterial } from './finding-material.ts';
import type { ReferenceIndex } from './reference-index.ts';
import { resolveReference } from './resolve-reference.ts';

/** A paper as a link to it needs it. */
export interface PaperLink {
  readonly resolutionId: string;
  readonly paper: string;
  readonly title: string;
}

/** A reference and the paper it leads to; null when the reader may know of none, or of more than one. */
export interface ResolvedReference extends Omit<PlacedReference, 'body' | 'key'> {
  readonly resolvesTo: PaperLink | null;
}

/** A paper that cites this one, and where it does. */
export interface ReferencedBy extends PaperLink {
  /** Labels of its items; null stands for its head. */
  readonly labels: readonly (string | null)[];
}

const linkTo = ({ resolutionId, paper, title }: FindingMaterial): PaperLink => ({ resolutionId, paper, title });

/** A day that is not the recorded one is a finding, but everybody can see which resolution is meant. */
const targetOf = (reference: PlacedReference, from: FindingMaterial, index: ReferenceIndex): FindingMaterial | null => {
  const resolved = resolveReference({ ...reference, from }, index);
  if (resolved.kind === 'known') return resolved.to;
  return resolved.kind === 'otherDate' ? resolved.to.paper : null;
};

export const referencesFrom = (paper: FindingMaterial, index: ReferenceIndex): readonly ResolvedReference[] =>
  paper.references.map((reference) => {
    const { label, kind, number, date } = reference;
    const target = targetOf(reference, paper, index);
    return { label, kind, number, date, resolvesTo: target === null ? null : linkTo(target) };
  });

export const referencesTo = (paper: FindingMaterial, index: ReferenceIndex): readonly ReferencedBy[] => {
  const citing = new Set(paper.names.flatMap((name) => index.citing(name).map(({ from }) => from)));
  return [...citing]
    .filter(({ resolutionId }) => resolutionId !== paper.resolutionId)
    .flatMap((from) => {
      const labels = from.references
        .filter((reference) => targetOf(reference, from, index)?.resolutionId === paper.resolutionId)
        .map(({ label }) => label);
      return labels.length === 0 ? [] : [{ ...linkTo(from), labels: [...new Set(labels)] }];
    })
    .toSorted((one, other) => (one.resolutionId < other.resolutionId ? -1 : 1));
};
