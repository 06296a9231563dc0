export interface SessionLimits {
  /** Ends when nothing was asked for this long. */
  readonly idleMinutes: number;
  /** Ends this long after sign-in, whatever happens. */
  readonly absoluteHours: number;
}
