import type { BudgetStatus } from '../budget/budget-state.ts';
import { budgetStatuses } from '../budget/budget-state.ts';

/** A figure that goes from one status to another. */
export interface StatusMove {
  readonly from: BudgetStatus | null;
  readonly to: BudgetStatus | null;
  readonly figure: number;
}

/** Contained in what is approved: a change of these is none of the others. */
const parts: readonly BudgetStatus[] = ['released', 'releasedInAdvance', 'blocked'];

type Figures = ReadonlyMap<BudgetStatus, number>;

interface Change {
  readonly status: BudgetStatus;
  readonly figure: number;
}

/** What rises pays for what falls, in the order of the statuses; the rest comes from nowhere or goes nowhere. */
const paired = (falling: readonly Change[], rising: readonly Change[]): readonly StatusMove[] => {
  const moves: StatusMove[] = [];
  const left = rising.map((change) => ({ ...change }));
  for (const { status: from, figure } of falling) {
    let open = figure;
    for (const target of left) {
      const moved = Math.sign(open) === Math.sign(target.figure) ? smaller(open, target.figure) : 0;
      if (moved === 0) continue;
      moves.push({ from, to: target.status, figure: moved });
      open -= moved;
      target.figure -= moved;
    }
    if (open !== 0) moves.push({ from, to: null, figure: open });
  }
  return [
    ...moves,
    ...left.filter(({ figure }) => figure !== 0).map(({ status: to, figure }) => ({ from: null, to, figure })),
  ];
};

const smaller = (one: number, other: number): number => (Math.abs(one) < Math.abs(other) ? one : other);

/** Figures of posts that are taken away are negative, so falling means coming nearer to nothing or beyond it. */
const isRising = (before: number, after: number): boolean =>
  before === 0 ? after !== 0 : Math.sign(after) === Math.sign(before) && Math.abs(after) > Math.abs(before);

const changesAmong = (statuses: readonly BudgetStatus[], before: Figures, after: Figures): readonly StatusMove[] => {
  const falling: Change[] = [];
  const rising: Change[] = [];
  for (const status of statuses) {
    const [was, is] = [before.get(status) ?? 0, after.get(status) ?? 0];
    if (was === is) continue;
    if (isRising(was, is)) rising.push({ status, figure: is - was });
    else falling.push({ status, figure: was - is });
  }
  return paired(falling, rising);
};

/** How the figures of one place came to be what they are; the sum of the moves is the difference. */
export const movesBetween = (before: Figures, after: Figures): readonly StatusMove[] => [
  ...changesAmong(
    budgetStatuses.filter((status) => !parts.includes(status)),
    before,
    after,
  ),
  ...changesAmong(parts, before, after),
];
