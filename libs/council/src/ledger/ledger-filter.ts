import type { BudgetStatus } from '../budget/budget-state.ts';
import { isInForceIn } from '../budget/posts-lines.ts';
import type { MoneyKind } from '../budget/sheet-lines.ts';
import type { CouncilEventType } from '../council-event.ts';
import type { LedgerMovement } from './ledger-entry.ts';

/** Which movements of the ledger are asked for; what is left out narrows nothing. */
export interface LedgerFilter {
  readonly resolutionId?: string | undefined;
  /** Of posts those in force in the year. */
  readonly year?: number | undefined;
  /** As the paper names it; posts have none. */
  readonly costObject?: string | undefined;
  readonly kind?: MoneyKind | 'posts' | undefined;
  /** Out of which, or into which, something moved. */
  readonly status?: BudgetStatus | undefined;
  readonly department?: string | undefined;
  /** The fact that moved it. */
  readonly cause?: CouncilEventType | undefined;
  readonly amendmentId?: string | undefined;
}

const isOfYear = (movement: LedgerMovement, year: number): boolean =>
  movement.kind === 'posts'
    ? isInForceIn({ from: movement.validFrom, until: movement.validUntil }, year)
    : movement.year === year;

const narrowed = <Asked>(asked: Asked | undefined, fits: (asked: Asked) => boolean): boolean =>
  asked === undefined || fits(asked);

/** Whether a movement is asked for: everything that narrows must be true of it. */
export const isAskedFor = (filter: LedgerFilter, movement: LedgerMovement): boolean => {
  const { cause, from, to } = movement;
  return [
    narrowed(filter.resolutionId, (asked) => cause.resolutionId === asked),
    narrowed(filter.year, (asked) => isOfYear(movement, asked)),
    narrowed(filter.costObject, (asked) => movement.kind !== 'posts' && movement.costObject === asked),
    narrowed(filter.kind, (asked) => movement.kind === asked),
    narrowed(filter.status, (asked) => from === asked || to === asked),
    narrowed(filter.department, (asked) => movement.department === asked),
    narrowed(filter.cause, (asked) => cause.eventType === asked),
    narrowed(filter.amendmentId, (asked) => cause.amendmentId === asked),
  ].every(Boolean);
};
