import type { LedgerFilter, LedgerMovement, LedgerSums } from '#council';
import { isAskedFor, ledgerOf, sumOfMovements } from '#council';
import type { Instant, IsoDate, Position } from '#kernel';
import type { ReadersQuestion } from './budget-question.ts';
import { moneyFacts } from './money-facts.ts';

/** Haushaltsjournal: every movement of money and posts with its cause, oldest first. */
export interface BudgetLedgerAnswer {
  /** Null: every paper. */
  readonly resolutionId: string | null;
  /** Null: every year. */
  readonly year: number | null;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
  readonly movements: readonly LedgerMovement[];
  /** What these movements add up to. */
  readonly sums: LedgerSums;
}

export interface BudgetLedgerQuestion extends ReadersQuestion {
  readonly filter: LedgerFilter;
}

/** From the record alone: papers and plans. The movements add up to the budget state of the same moment. */
export const budgetLedger = async ({
  store,
  asOf,
  knownAt,
  filter,
  mayRead = () => true,
}: BudgetLedgerQuestion): Promise<BudgetLedgerAnswer> => {
  const position = await store.positionAt(knownAt);
  const facts = await moneyFacts(store, { asOf, upTo: position });
  const movements = [...ledgerOf(facts)].filter(
    (movement) => mayRead(movement.cause.resolutionId) && isAskedFor(filter, movement),
  );
  const { resolutionId = null, year = null } = filter;
  return { resolutionId, year, asOf, knownAt, position, movements, sums: sumOfMovements(movements) };
};
