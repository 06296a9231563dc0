import type { Stage } from './stage.ts';

/** One side of a comparison. `run` measures once and answers with the figure in `unit`. */
export interface Contestant {
  readonly name: string;
  readonly unit: 'events/s' | 'rows/s' | 'tasks/s' | 'jobs/s' | 'commands/s' | 'inserts/s' | 'ms' | 'bytes/event';
  readonly run: () => Promise<number>;
}

/** Two things measured in turn in the same run, so that a ratio means something on any machine. */
export interface Contest {
  readonly ours: Contestant;
  readonly theirs: Contestant;
  readonly aim: { readonly atLeast: number } | { readonly atMost: number };
}

/** A contest that cannot be held here, and what would make it possible. */
export interface Absent {
  readonly absent: string;
}

/** A contest before anything of it is set up. */
export interface Announcement {
  /** As it is asked for on the command line. */
  readonly name: string;
  readonly prepare: (stage: Stage) => Promise<Contest | Absent>;
}

export interface Verdict {
  readonly name: string;
  readonly ours: Figure;
  readonly theirs: Figure;
  /** Median of ours divided by the median of theirs. */
  readonly ratio: number;
  readonly aim: string;
  /** `noisy` when the other side moved by more than a fifth between rounds: measure again before believing it. */
  readonly result: 'reached' | 'missed' | 'noisy';
}

export interface Figure {
  readonly name: string;
  readonly unit: Contestant['unit'];
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

const NOISE = 0.2;

const figureOf = ({ name, unit }: Contestant, measured: readonly number[]): Figure => {
  const sorted = measured.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return { name, unit, median, lowest: sorted[0] ?? Number.NaN, highest: sorted.at(-1) ?? Number.NaN };
};

const isReached = (ratio: number, aim: Contest['aim']): boolean =>
  'atLeast' in aim ? ratio >= aim.atLeast : ratio <= aim.atMost;

const isNoisy = ({ median, lowest, highest }: Figure): boolean =>
  median - lowest > NOISE * median || highest - median > NOISE * median;

/** One round to warm up, then A B A B …; medians are compared. */
export const hold = async (name: string, { ours, theirs, aim }: Contest, rounds: number): Promise<Verdict> => {
  const measured: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const [a, b] = [await ours.run(), await theirs.run()];
    if (round === 0) continue;
    measured.ours.push(a);
    measured.theirs.push(b);
  }
  const [our, their] = [figureOf(ours, measured.ours), figureOf(theirs, measured.theirs)];
  const ratio = our.median / their.median;
  const reached = isReached(ratio, aim) ? 'reached' : 'missed';
  return {
    name,
    ours: our,
    theirs: their,
    ratio,
    aim: 'atLeast' in aim ? `≥ ${aim.atLeast}` : `≤ ${aim.atMost}`,
    result: isNoisy(their) ? 'noisy' : reached,
  };
};
