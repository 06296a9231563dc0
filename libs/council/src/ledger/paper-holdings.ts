import type { IsoDate } from '#kernel';
import type { BudgetedPaper, BudgetLine, BudgetStatus } from '../budget/budget-state.ts';
import { costObjectOf } from '../budget/cost-object.ts';
import { moneyByStatus } from '../budget/budget-state.ts';
import type { PostsLine } from '../budget/posts-lines.ts';
import { postsLinesByStatus, postsMoves } from '../budget/posts-lines.ts';
import type { MoneyKind } from '../budget/sheet-lines.ts';
import { kindOf } from '../budget/sheet-lines.ts';
import type { BudgetEffect, PostsEffect } from '../resolution/text/effect.ts';
import type { PlanLineReference } from '../resolution/text/money-place.ts';

interface Place {
  readonly itemId: string;
  readonly valueId: string;
  readonly department: string;
}

interface MoneyPlace extends Place, Pick<BudgetEffect, 'year' | 'sort' | 'direction'> {
  readonly kind: MoneyKind;
  readonly costObject: string;
  readonly line: PlanLineReference | null;
}

interface PostsPlace extends Place, Pick<PostsEffect, 'movement'> {
  readonly kind: 'posts';
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly early: boolean;
  readonly dueToLapse: boolean;
}

export type HoldingPlace = MoneyPlace | PostsPlace;

/** What stands at one place: cents or hundredths, by status; of converted posts the need that is met by them. */
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

const moneyPlace = ({ itemId, effect }: BudgetLine): MoneyPlace => {
  const { valueId, department, year, sort, direction, line = null } = effect;
  const costObject = costObjectOf(effect);
  return { kind: kindOf(effect), itemId, valueId, department, year, costObject, sort, direction, line };
};

const postsPlace = ({ itemId, effect }: PostsLine, department: string): PostsPlace => {
  const { valueId, movement, from: validFrom, until: validUntil, early = false, dueToLapse = false } = effect;
  return { kind: 'posts', itemId, valueId, department, validFrom, validUntil, movement, early, dueToLapse };
};

/** Everything that the budget state and the establishment plan of a paper are the sums of. */
export const holdingsOf = (paper: BudgetedPaper): Holdings => {
  const holdings = new Map<string, Holding>();
  for (const { status, line } of moneyByStatus(paper)) add(holdings, moneyPlace(line), status, line.amountCents);
  for (const { status, line } of postsLinesByStatus(paper)) {
    for (const { department, fteHundredths, neededFteHundredths } of postsMoves(line)) {
      const figure = line.effect.movement === 'converted' ? neededFteHundredths : fteHundredths;
      add(holdings, postsPlace(line, department), status, figure);
    }
  }
  return holdings;
};
