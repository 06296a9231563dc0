import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { Item, ResolutionText, TextItem } from '../resolution/text/item.ts';

/**
 * Where money stands in the life of a resolution. `releasedInAdvance` (vorab freigegeben) is the part of `approved` that
 * may be spent before the plan is: contained in it, not beside it. `released`, `blocked` and `repealed` need the plan and
 * later facts and are not derived yet.
 */
export type BudgetStatus =
  | 'proposed'
  | 'recommended'
  | 'approved'
  | 'released'
  | 'releasedInAdvance'
  | 'blocked'
  | 'lapsedByStrike'
  | 'repealed';

/** One line of the budget state. Direction says whether it costs or brings; the amount is never negative nor zero. */
export interface BudgetRow {
  readonly year: number;
  readonly department: string;
  readonly sort: BudgetEffect['sort'];
  readonly direction: BudgetEffect['direction'];
  readonly status: BudgetStatus;
  readonly amountCents: number;
}

/** The texts that the budget state of one paper is read from. */
export interface BudgetedPaper {
  /** As submitted, before anybody amended it. */
  readonly filed: ResolutionText;
  /** As recommended last; null while no committee recommended. */
  readonly recommended: ResolutionText | null;
  readonly current: ResolutionText;
  readonly stage: 'proposed' | 'recommended' | 'approved' | 'rejected';
}

/** Print order of the statuses within a year. */
const statusOrder: readonly BudgetStatus[] = [
  'proposed',
  'recommended',
  'approved',
  'released',
  'releasedInAdvance',
  'blocked',
  'lapsedByStrike',
  'repealed',
];

interface BudgetLine {
  readonly effect: BudgetEffect;
  readonly amountCents: number;
}

const linesOf = ({ values, effects }: Item): readonly BudgetLine[] =>
  effects.flatMap((effect) => {
    if (effect.kind !== 'budget') return [];
    const value = values.find(({ valueId }) => valueId === effect.valueId);
    return value?.kind === 'amount' ? [{ effect, amountCents: value.amountCents }] : [];
  });

const isStanding = ({ state }: TextItem): boolean => state !== 'struck';

const standingLines = ({ items }: ResolutionText): readonly BudgetLine[] => items.filter(isStanding).flatMap(linesOf);

const rowKey = ({ year, department, sort, direction }: BudgetEffect): string =>
  JSON.stringify([year, department, sort, direction]);

const sumUp = (status: BudgetStatus, lines: readonly BudgetLine[]): readonly BudgetRow[] => {
  const rows = new Map<string, BudgetRow>();
  for (const { effect, amountCents } of lines) {
    const { year, department, sort, direction } = effect;
    const key = rowKey(effect);
    const sum = (rows.get(key)?.amountCents ?? 0) + amountCents;
    rows.set(key, { year, department, sort, direction, status, amountCents: sum });
  }
  return [...rows.values()].filter((row) => row.amountCents !== 0);
};

/** What was filed for items that have been struck since. */
const lapsedLines = ({ filed, current }: BudgetedPaper): readonly BudgetLine[] => {
  const struck = new Set(current.items.filter((item) => !isStanding(item)).map(({ itemId }) => itemId));
  return filed.items.filter(({ itemId }) => struck.has(itemId)).flatMap(linesOf);
};

const beforeDecision = ({ filed, recommended }: BudgetedPaper): readonly BudgetRow[] => [
  ...sumUp('proposed', standingLines(filed)),
  ...(recommended === null ? [] : sumUp('recommended', standingLines(recommended))),
];

const afterAdoption = (paper: BudgetedPaper): readonly BudgetRow[] => {
  const approved = standingLines(paper.current);
  return [
    ...sumUp('approved', approved),
    ...sumUp(
      'releasedInAdvance',
      approved.filter(({ effect }) => effect.release === 'inAdvance'),
    ),
    ...sumUp('lapsedByStrike', lapsedLines(paper)),
  ];
};

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const inPrintOrder = (one: BudgetRow, other: BudgetRow): number =>
  one.year - other.year ||
  statusOrder.indexOf(one.status) - statusOrder.indexOf(other.status) ||
  byText(one.department, other.department) ||
  byText(one.sort, other.sort) ||
  byText(one.direction, other.direction);

const rowsOf = (paper: BudgetedPaper): readonly BudgetRow[] => {
  switch (paper.stage) {
    case 'proposed':
    case 'recommended':
      return beforeDecision(paper);
    case 'approved':
      return afterAdoption(paper);
    case 'rejected':
      return [];
  }
};

/**
 * Haushaltswirkung of one paper, by year, department, sort and status, in integer cents. Before the decision what was
 * proposed, and beside it what was recommended; after it what was approved and what lapsed because its item was struck.
 * A rejected paper has none. Sorted by year, then by status.
 */
export const budgetStateOf = (paper: BudgetedPaper): readonly BudgetRow[] => rowsOf(paper).toSorted(inPrintOrder);
