import type { IsoDate } from '#kernel';
import type { BudgetedPaper, BudgetStatus } from '../budget/budget-state.ts';
import { moneyByStatus } from '../budget/budget-state.ts';
import { postsLinesByStatus, postsMoves } from '../budget/posts-lines.ts';
import type { MoneyKind } from '../budget/sheet-lines.ts';
import { kindOf } from '../budget/sheet-lines.ts';

interface Place {
  readonly itemId: string;
  readonly valueId: string;
  readonly department: string;
}

export type HoldingPlace =
  | (Place & { readonly kind: MoneyKind; readonly year: number; readonly costObject: string })
  | (Place & { readonly kind: 'posts'; readonly validFrom: IsoDate | null; readonly validUntil: IsoDate | null });

/** What stands at one place: cents or hundredths, by status. */
export interface Holding {
  readonly place: HoldingPlace;
  readonly byStatus: ReadonlyMap<BudgetStatus, number>;
}

/** What a paper holds, by place. */
export type Holdings = ReadonlyMap<string, Holding>;

export const noHoldings: Holdings = new Map();

const add = (holdings: Map<string, Holding>, place: HoldingPlace, status: BudgetStatus, figure: number): void => {
  const key = JSON.stringify(Object.values(place));
  const before = holdings.get(key)?.byStatus ?? new Map<BudgetStatus, number>();
  holdings.set(key, { place, byStatus: new Map(before).set(status, (before.get(status) ?? 0) + figure) });
};

/** Everything that the budget state and the establishment plan of a paper are the sums of. */
export const holdingsOf = (paper: BudgetedPaper): Holdings => {
  const holdings = new Map<string, Holding>();
  for (const { status, line } of moneyByStatus(paper)) {
    const { itemId, effect, amountCents } = line;
    const { valueId, department, year } = effect;
    const costObject = effect.costObject ?? department;
    add(holdings, { kind: kindOf(effect), itemId, valueId, department, year, costObject }, status, amountCents);
  }
  for (const { status, line } of postsLinesByStatus(paper)) {
    const { itemId, effect } = line;
    const { valueId, from: validFrom, until: validUntil } = effect;
    for (const { department, fteHundredths } of postsMoves(line)) {
      add(holdings, { kind: 'posts', itemId, valueId, department, validFrom, validUntil }, status, fteHundredths);
    }
  }
  return holdings;
};
