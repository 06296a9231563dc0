import type { EventStore } from '#event-store';
import type { Instant, IsoDate } from '#kernel';

/** A question about money, on a day and as known at a moment. */
export interface BudgetQuestion {
  readonly store: EventStore;
  /** What became legally so later is left out. */
  readonly asOf: IsoDate;
  /** What was recorded later is left out. */
  readonly knownAt: Instant;
}

/** Which papers somebody may read today: what is secret now was not shown then either. */
export type MayRead = (resolutionId: string) => boolean;

/** A question whose answer adds up several papers. */
export interface ReadersQuestion extends BudgetQuestion {
  /** What other papers do is left out, of sums too; without it nothing is. */
  readonly mayRead?: MayRead;
}

/** A question about the money of one paper. */
export interface PaperBudgetQuestion extends BudgetQuestion {
  readonly resolutionId: string;
}
