/** How much is taken at once. */
export interface Pace {
  /** Events read at a time. */
  readonly page: number;
  /** Events folded before rows are written: few enough that folding and writing go on side by side. */
  readonly flushEvery: number;
  /** Characters of JSON that are kept of one projection, and that may wait to be written. */
  readonly memory: number;
}

export const usualPace: Pace = { page: 2_000, flushEvery: 4_000, memory: 24_000_000 };
