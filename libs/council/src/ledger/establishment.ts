import type { IsoDate } from '#kernel';
import type { BudgetPlan } from '../budget-plan/budget-plan.state.ts';
import type { BudgetedPaper } from '../budget/budget-state.ts';
import type { PostsLine } from '../budget/posts-lines.ts';
import { isInForceOn, postsLinesByStatus, postsMoves } from '../budget/posts-lines.ts';

/** Stellenplan of one department on one day, in hundredths of a VZÄ. */
export interface EstablishmentRow {
  readonly department: string;
  /** Of the budget plan whose year it is. */
  readonly plannedFteHundredths: number;
  /** What resolutions in force add, less what they take away or move elsewhere. */
  readonly resolvedFteHundredths: number;
  /** Both together. */
  readonly fteHundredths: number;
  /** Contained in it: not filled again once vacant (kw). */
  readonly dueToLapseFteHundredths: number;
  /** Not contained: approved, not in force yet, and already to be filled (vorgezogene Besetzung). */
  readonly earlyFteHundredths: number;
}

type Part = { readonly department: string } & Partial<Omit<EstablishmentRow, 'department' | 'fteHundredths'>>;

const plannedParts = ({ posts }: BudgetPlan, day: IsoDate): readonly Part[] =>
  posts
    .filter((entry) => isInForceOn(entry, day))
    .map(({ department, fteHundredths, dueToLapse }) => ({
      department,
      plannedFteHundredths: fteHundredths,
      dueToLapseFteHundredths: dueToLapse ? fteHundredths : 0,
    }));

const resolvedParts = (line: PostsLine, day: IsoDate): readonly Part[] => {
  const { effect } = line;
  const moves = postsMoves(line).filter(({ fteHundredths }) => fteHundredths !== 0);
  if (isInForceOn(effect, day)) {
    return moves.map(({ department, fteHundredths }) => ({
      department,
      resolvedFteHundredths: fteHundredths,
      dueToLapseFteHundredths: effect.dueToLapse === true ? fteHundredths : 0,
    }));
  }
  const isToBeFilled = effect.early === true && effect.from !== null && effect.from > day;
  return isToBeFilled
    ? moves.map(({ department, fteHundredths }) => ({ department, earlyFteHundredths: fteHundredths }))
    : [];
};

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const summedUp = (department: string, parts: readonly Part[]): EstablishmentRow => {
  const sum = (field: Exclude<keyof Part, 'department'>): number =>
    parts.reduce((total, part) => total + (part[field] ?? 0), 0);
  const [plannedFteHundredths, resolvedFteHundredths] = [sum('plannedFteHundredths'), sum('resolvedFteHundredths')];
  return {
    department,
    plannedFteHundredths,
    resolvedFteHundredths,
    fteHundredths: plannedFteHundredths + resolvedFteHundredths,
    dueToLapseFteHundredths: sum('dueToLapseFteHundredths'),
    earlyFteHundredths: sum('earlyFteHundredths'),
  };
};

/**
 * Stellenplan by department on a day: what the plan of that year has, and what resolutions that are in force did to it
 * since. Without a plan of that year only the latter. Sorted by department.
 */
export const establishmentOn = (
  day: IsoDate,
  papers: readonly BudgetedPaper[],
  plans: readonly BudgetPlan[],
): readonly EstablishmentRow[] => {
  const year = Number(day.slice(0, 4));
  const parts = [
    ...plans.filter(({ fiscalYears }) => fiscalYears.includes(year)).flatMap((plan) => plannedParts(plan, day)),
    ...papers
      .filter(({ taken }) => taken?.suspended !== true)
      .flatMap(postsLinesByStatus)
      .filter(({ status }) => status === 'approved')
      .flatMap(({ line }) => resolvedParts(line, day)),
  ];
  const byDepartment = Map.groupBy(parts, ({ department }) => department);
  return [...byDepartment]
    .map(([department, each]) => summedUp(department, each))
    .toSorted((one, other) => byText(one.department, other.department));
};
