import { sharedMeasures } from './overlaps.ts';
import type { FiledPackage } from '../../resolution/packages/packages.events.ts';

/** Two packages whose sum is not the sum of both. */
export interface PackageConflict {
  readonly kind: 'sharedMeasures' | 'unknownOverlap' | 'exclusive';
  readonly a: string;
  readonly b: string;
  readonly measures: readonly string[];
}

export interface PackagesUnited {
  /** What can be counted together: shared measures are in the first package that names them only. */
  readonly of: readonly FiledPackage[];
  readonly conflicts: readonly PackageConflict[];
}

/** Vereinigung: a package less the measures that others bring already. */
const without = (filed: FiledPackage, measureIds: ReadonlySet<string>): FiledPackage => {
  const dropped = new Set(
    filed.measures.filter(({ measureId }) => measureIds.has(measureId)).flatMap(({ valueIds }) => valueIds),
  );
  return {
    ...filed,
    measures: filed.measures.filter(({ measureId }) => !measureIds.has(measureId)),
    effects: filed.effects.filter(({ valueId }) => !dropped.has(valueId)),
  };
};

const isPriced = (filed: FiledPackage, measureIds: ReadonlySet<string>): boolean =>
  filed.measures.every(({ measureId, valueIds }) => !measureIds.has(measureId) || valueIds.length > 0);

/** What a measure costs and brings, told in one way whatever its values are called. */
const priceOf = ({ measures, values, effects }: FiledPackage, measureId: string): string => {
  const ids = measures.find((measure) => measure.measureId === measureId)?.valueIds ?? [];
  const figures = ids.map((valueId) => ({
    value: { ...values.find((value) => value.valueId === valueId), valueId: '' },
    effects: effects.filter((effect) => effect.valueId === valueId).map((effect) => ({ ...effect, valueId: '' })),
  }));
  return JSON.stringify(figures.map((figure) => JSON.stringify(figure)).toSorted());
};

const idsOf = ({ measures }: FiledPackage): ReadonlySet<string> => new Set(measures.map(({ measureId }) => measureId));

/** How two packages meet; null when they can simply be added. */
const meeting = (one: FiledPackage, other: FiledPackage): PackageConflict | null => {
  const [a, b] = [one.label, other.label];
  const measures = sharedMeasures(one, other);
  if (measures === 'unknown') return { kind: 'unknownOverlap', a, b, measures: [] };
  if (measures.length === 0) return null;
  const shared = new Set([...idsOf(one)].filter((measureId) => idsOf(other).has(measureId)));
  // Without a price of its own a shared measure cannot be taken out of the sum.
  if (!isPriced(one, shared) || !isPriced(other, shared)) return { kind: 'unknownOverlap', a, b, measures };
  const isAlike = [...shared].every((measureId) => priceOf(one, measureId) === priceOf(other, measureId));
  return { kind: isAlike ? 'sharedMeasures' : 'exclusive', a, b, measures };
};

/**
 * Packages counted together, the earlier named before the later: what two enumerated ones share counts once. One whose
 * overlap with an earlier one is unknown, or whose price of a shared measure differs, is left out, and a conflict says so.
 */
export const unitePackages = (packages: readonly FiledPackage[]): PackagesUnited => {
  const accepted: FiledPackage[] = [];
  const conflicts: PackageConflict[] = [];
  for (const filed of packages) {
    const met = accepted.flatMap((earlier) => meeting(earlier, filed) ?? []);
    conflicts.push(...met);
    if (met.every(({ kind }) => kind === 'sharedMeasures')) accepted.push(filed);
  }
  return {
    of: accepted.map((filed, index) =>
      without(filed, new Set(accepted.slice(0, index).flatMap((one) => [...idsOf(one)]))),
    ),
    conflicts,
  };
};
