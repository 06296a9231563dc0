import type { FiledPackage } from '../../resolution/packages/packages.events.ts';

/** What two packages share: labels of measures, or nobody knows. */
export interface PackageOverlap {
  readonly a: string;
  readonly b: string;
  readonly measures: readonly string[] | 'unknown';
}

const isComplementOf = (one: FiledPackage, other: FiledPackage): boolean => one.complementOf === other.label;

/** A package and its complement share nothing; two enumerated ones what both name; of any other pair nobody knows. */
export const sharedMeasures = (one: FiledPackage, other: FiledPackage): PackageOverlap['measures'] => {
  if (isComplementOf(one, other) || isComplementOf(other, one)) return [];
  if (one.kind !== 'enumerated' || other.kind !== 'enumerated') return 'unknown';
  const ids = new Set(other.measures.map(({ measureId }) => measureId));
  return one.measures.filter(({ measureId }) => ids.has(measureId)).map(({ label }) => label);
};

/** Every pair once, in the order of the paper. */
export const overlapsOf = (packages: readonly FiledPackage[]): readonly PackageOverlap[] =>
  packages.flatMap((one, index) =>
    packages.slice(index + 1).map((other) => ({ a: one.label, b: other.label, measures: sharedMeasures(one, other) })),
  );
