import type { BudgetStatus } from '../budget/budget-state.ts';
import type { YearAmount, YearPosts } from '../budget/year-state.ts';
import { sumAmounts } from '../budget/year-state.ts';
import { budgetStatuses } from '../budget/budget-state.ts';
import type { MoneyKind } from '../budget/sheet-lines.ts';
import { moneyKinds } from '../budget/sheet-lines.ts';
import { isInForceIn } from '../budget/posts-lines.ts';
import type { LedgerMovement } from './ledger-entry.ts';

interface Sign {
  readonly status: BudgetStatus;
  readonly sign: 1 | -1;
}

const signs = ({ from, to }: LedgerMovement): readonly Sign[] => [
  ...(from === null ? [] : [{ status: from, sign: -1 } as const]),
  ...(to === null ? [] : [{ status: to, sign: 1 } as const]),
];

/** What the movements of money add up to, by year, cost object, kind and status. */
export const sumOfMoney = (movements: readonly LedgerMovement[]): readonly YearAmount[] =>
  sumAmounts(
    movements.flatMap((movement) =>
      movement.kind === 'posts'
        ? []
        : signs(movement).map(({ status, sign }) => {
            const { year, costObject, kind, amountCents } = movement;
            return { year, costObject, kind, status, amountCents: sign * amountCents };
          }),
    ),
  );

/** What the movements of posts add up to in one year, by department and status; what comes to nothing is left out. */
export const sumOfPosts = (
  movements: readonly LedgerMovement[],
  year: number,
): readonly Omit<YearPosts, 'neededFteHundredths'>[] => {
  const sums = new Map<string, Omit<YearPosts, 'neededFteHundredths'>>();
  for (const movement of movements) {
    if (movement.kind !== 'posts') continue;
    if (!isInForceIn({ from: movement.validFrom, until: movement.validUntil }, year)) continue;
    for (const { status, sign } of signs(movement)) {
      const { department } = movement;
      const key = JSON.stringify([department, status]);
      const fteHundredths = (sums.get(key)?.fteHundredths ?? 0) + sign * movement.fteHundredths;
      sums.set(key, { year, department, status, fteHundredths });
    }
  }
  return [...sums.values()].filter(({ fteHundredths }) => fteHundredths !== 0);
};

/** What movements add up to: what came to each status, less what left it; what comes to nothing is left out. */
export interface LedgerSums {
  readonly amounts: readonly {
    readonly kind: MoneyKind;
    readonly status: BudgetStatus;
    readonly amountCents: number;
  }[];
  readonly posts: readonly {
    readonly status: BudgetStatus;
    readonly fteHundredths: number;
    readonly neededFteHundredths: number;
  }[];
}

/** One sum for each status and kind, in print order, of sums that may be parted further. */
export const ledgerSums = ({ amounts, posts }: LedgerSums): LedgerSums => ({
  amounts: budgetStatuses.flatMap((status) =>
    moneyKinds
      .map((kind) => {
        const rows = amounts.filter((row) => row.status === status && row.kind === kind);
        return { kind, status, amountCents: rows.reduce((total, { amountCents }) => total + amountCents, 0) };
      })
      .filter(({ amountCents }) => amountCents !== 0),
  ),
  posts: budgetStatuses
    .map((status) => {
      const rows = posts.filter((row) => row.status === status);
      return {
        status,
        fteHundredths: rows.reduce((total, { fteHundredths }) => total + fteHundredths, 0),
        neededFteHundredths: rows.reduce((total, { neededFteHundredths }) => total + neededFteHundredths, 0),
      };
    })
    .filter(({ fteHundredths, neededFteHundredths }) => fteHundredths !== 0 || neededFteHundredths !== 0),
});

/** The same of movements. */
export const sumOfMovements = (movements: readonly LedgerMovement[]): LedgerSums =>
  ledgerSums({
    amounts: movements.flatMap((movement) =>
      movement.kind === 'posts'
        ? []
        : signs(movement).map(({ status, sign }) => ({
            ...{ kind: movement.kind, status },
            amountCents: sign * movement.amountCents,
          })),
    ),
    posts: movements.flatMap((movement) =>
      movement.kind === 'posts'
        ? signs(movement).map(({ status, sign }) => ({
            status,
            fteHundredths: sign * movement.fteHundredths,
            neededFteHundredths: sign * movement.neededFteHundredths,
          }))
        : [],
    ),
  });
