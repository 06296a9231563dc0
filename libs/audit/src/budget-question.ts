import type { EventStore } from '#event-store';
import type { Instant, IsoDate } from '#kernel';
import type { IsReadable } from './readable-papers.ts';

/** A question about money, on a day and as known at a moment. */
export interface BudgetQuestion {
  readonly store: EventStore;
  /** What became legally so later is left out. */
  readonly asOf: IsoDate;
  /** What was recorded later is left out. */
  readonly knownAt: Instant;
}

/** A question whose answer adds up several papers. */
export interface ReadersQuestion extends BudgetQuestion {
  /** What other papers do is left out, of sums too; without it nothing is. */
  readonly isReadable?: IsReadable;
}

/** A question about the money of one paper. */
export interface PaperBudgetQuestion extends BudgetQuestion {
  readonly resolutionId: string;
}
