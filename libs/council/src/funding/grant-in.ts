import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { GrantReference } from '../resolution/text/money-place.ts';
import type { ResolutionState } from '../resolution/resolution.state.ts';
import { firstLinesOf } from '../budget/budget-state.ts';
import { budgetedPaperOf } from '../budget/budgeted-paper.ts';

/** Money that a resolution in force grants. */
export interface Granted {
  readonly effect: BudgetEffect;
  readonly amountCents: number;
}

/** Null when no such resolution was adopted, its item is struck, or it only announces the money. */
export const grantIn = (
  state: ResolutionState | undefined,
  { itemId, valueId }: Pick<GrantReference, 'itemId' | 'valueId'>,
): Granted | null => {
  const paper = state === undefined ? null : budgetedPaperOf(state);
  if (paper?.stage !== 'approved') return null;
  const item = paper.current.items.find((each) => each.itemId === itemId && each.state !== 'struck');
  const granted = (item === undefined ? [] : firstLinesOf(item)).find(
    ({ effect }) => effect.valueId === valueId && effect.horizon !== 'financialPlan',
  );
  return granted ?? null;
};
