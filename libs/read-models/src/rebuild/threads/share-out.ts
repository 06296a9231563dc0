import type { ProjectionName } from '../../council-projections.ts';

/**
 * About how long it takes to make each of them for an event of the log, in microseconds on one machine: their relation
 * is what matters.
 */
const efforts: Readonly<Record<ProjectionName, number>> = {
  'resolution-register': 10,
  'resolution-view': 16,
  'budget-state': 5,
  'budget-ledger': 30,
  'department-inbox': 3,
  findings: 6,
  'meeting-calendar': 1,
};

/** Below this many events a thread takes longer to come up than it saves. */
const WORTH_A_THREAD = 20_000;

/** How many threads a rebuild gets: one processor is left to the server, which has to write what they fold. */
export const threadsFor = (events: number, processors: number): number =>
  events < WORTH_A_THREAD ? 1 : Math.max(1, processors - 1);

/** Divides the projections so that the shares take about as long as each other, the longest first. */
export const shareOut = (
  names: readonly ProjectionName[],
  threads: number,
): readonly (readonly [ProjectionName, ...ProjectionName[]])[] => {
  const shares: { effort: number; names: ProjectionName[] }[] = Array.from({ length: threads }, () => ({
    effort: 0,
    names: [],
  }));
  for (const name of [...new Set(names)].toSorted((one, other) => efforts[other] - efforts[one])) {
    const [least] = shares.toSorted((one, other) => one.effort - other.effort);
    least?.names.push(name);
    if (least !== undefined) least.effort += efforts[name];
  }
  return shares.flatMap(({ names: [first, ...others] }) => (first === undefined ? [] : [[first, ...others]]));
};
