import type { BudgetStatus } from '../budget/budget-state.ts';
import type { YearAmount, YearPosts } from '../budget/year-state.ts';
import { sumAmounts } from '../budget/year-state.ts';
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
