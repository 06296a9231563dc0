import type { RebuildProgress } from '../rebuild-progress.ts';

const phases: readonly RebuildProgress['phase'][] = ['folding', 'indexing', 'verifying', 'swapping', 'done'];

/** How far all these are, which is as far as the last of them; null while none has spoken. */
export const slowest = (names: readonly string[], shares: readonly RebuildProgress[]): RebuildProgress | null => {
  const [last] = shares.toSorted(
    (one, other) => phases.indexOf(one.phase) - phases.indexOf(other.phase) || one.eventsDone - other.eventsDone,
  );
  return last === undefined ? null : { ...last, names };
};
