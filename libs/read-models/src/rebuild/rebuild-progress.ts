/** What a rebuild tells whoever waits for it. */
export interface RebuildProgress {
  readonly phase: 'folding' | 'indexing' | 'verifying' | 'swapping' | 'done';
  readonly names: readonly string[];
  readonly eventsDone: number;
  /** Null where positions are not dense, so that nobody can say without counting. */
  readonly eventsTotal: number | null;
  readonly eventsPerSecond: number;
  readonly secondsLeft: number | null;
}

/** Counts events and tells of them, at most a few times a second while folding. */
export interface ProgressMeter {
  readonly folded: (events: number) => void;
  readonly phase: (phase: RebuildProgress['phase']) => void;
  readonly last: () => RebuildProgress;
}

const TELL_EVERY = 250;

export const progressMeter = (
  names: readonly string[],
  eventsTotal: number | null,
  tell: (progress: RebuildProgress) => void,
): ProgressMeter => {
  const began = performance.now();
  let eventsDone = 0;
  let phase: RebuildProgress['phase'] = 'folding';
  let told = began;

  const progress = (): RebuildProgress => {
    const seconds = Math.max(0.001, (performance.now() - began) / 1000);
    const eventsPerSecond = Math.round(eventsDone / seconds);
    const left = eventsTotal === null ? null : Math.max(0, eventsTotal - eventsDone);
    return {
      phase,
      names,
      eventsDone,
      eventsTotal: eventsTotal === null ? null : Math.max(eventsTotal, eventsDone),
      eventsPerSecond,
      secondsLeft: left === null || eventsPerSecond === 0 ? null : Math.ceil(left / eventsPerSecond),
    };
  };

  return {
    folded: (events) => {
      eventsDone += events;
      if (performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      tell(progress());
    },
    phase: (next) => {
      phase = next;
      tell(progress());
    },
    last: progress,
  };
};
