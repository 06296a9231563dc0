import type { FindingMaterial } from './finding-material.ts';
import type { PlacedReference } from '../references/reference.ts';

/** A reference with the paper it stands in. */
export interface Citation extends PlacedReference {
  readonly from: FindingMaterial;
}

/** Who is cited under which key, and by whom. Made of what a reader may know of, so it tells no more. */
export interface ReferenceIndex {
  readonly named: (key: string) => readonly FindingMaterial[];
  readonly citing: (key: string) => readonly Citation[];
}

const grouped = <Value>(pairs: Iterable<readonly [string, Value]>): ReadonlyMap<string, readonly Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
};

/** Whoever asks, in whatever order the papers came: the findings are in one order. */
export const referenceIndex = (known: readonly FindingMaterial[]): ReferenceIndex => {
  const papers = known.toSorted((one, other) => (one.resolutionId < other.resolutionId ? -1 : 1));
  const named = grouped(papers.flatMap((paper) => paper.names.map((name) => [name, paper] as const)));
  const citing = grouped(
    papers.flatMap((from) => from.references.map((reference) => [reference.key, { ...reference, from }] as const)),
  );
  return { named: (key) => named.get(key) ?? [], citing: (key) => citing.get(key) ?? [] };
};
