import type { StoredProjection } from '../engine/stored-projection.ts';

/** Types of events that none of these projections reads. What this program does not know is never among them. */
export const passedByAll = (projections: readonly StoredProjection[]): readonly string[] => {
  const [first, ...others] = projections;
  return [...(first?.passesBy ?? [])].filter((type) => others.every(({ passesBy }) => passesBy.has(type)));
};
