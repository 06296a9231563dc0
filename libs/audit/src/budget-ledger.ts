import type { LedgerMovement } from '#council';
import { ledgerOf } from '#council';
import type { Instant, IsoDate, Position } from '#kernel';
import type { ReadersQuestion } from './budget-question.ts';
import { moneyFacts } from './money-facts.ts';
import { readablePapers } from './readable-papers.ts';

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
}

export interface BudgetLedgerQuestion extends ReadersQuestion {
  /** Null: of every paper. */
  readonly resolutionId: string | null;
  /** Null: of every year. Of posts those in force in the year. */
  readonly year: number | null;
}

const isOfYear = (movement: LedgerMovement, year: number): boolean => {
  if (movement.kind !== 'posts') return movement.year === year;
  const { validFrom, validUntil } = movement;
  return (
    (validFrom === null || Number(validFrom.slice(0, 4)) <= year) &&
    (validUntil === null || Number(validUntil.slice(0, 4)) >= year)
  );
};

/** From the record alone: papers and plans. The movements add up to the budget state of the same moment. */
export const budgetLedger = async ({
  store,
  asOf,
  knownAt,
  resolutionId,
  year,
  isReadable,
}: BudgetLedgerQuestion): Promise<BudgetLedgerAnswer> => {
  const position = await store.positionAt(knownAt);
  const facts = await moneyFacts(store, { asOf, upTo: position });
  const mayRead = await readablePapers(store, isReadable);
  const movements = [...ledgerOf(facts)].filter(
    (movement) =>
      mayRead(movement.cause.resolutionId) &&
      (resolutionId === null || movement.cause.resolutionId === resolutionId) &&
      (year === null || isOfYear(movement, year)),
  );
  return { resolutionId, year, asOf, knownAt, position, movements };
};
