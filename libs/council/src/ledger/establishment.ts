import type { IsoDate } from '#kernel';
import type { BudgetPlan } from '../budget-plan/budget-plan.state.ts';
import type { PlanPosts } from '../budget-plan/plan-line.ts';
import type { BudgetedPaper, BudgetStatus } from '../budget/budget-state.ts';
import { budgetStatuses } from '../budget/budget-state.ts';
import { isInForceOn, postsLinesByStatus, postsMoves } from '../budget/posts-lines.ts';
import type { PostsEffect } from '../resolution/text/effect.ts';

/** Stellenplan of one department on one day, in hundredths of a VZÄ. */
export interface EstablishmentRow {
  readonly department: string;
  /** Of the budget plan whose year it is. */
  readonly plannedFteHundredths: number;
  /** What resolutions in force add, less what they take away or move elsewhere: created, moved and abolished together. */
  readonly resolvedFteHundredths: number;
  /** Both together. */
  readonly fteHundredths: number;
  /** Contained in it: not filled again once vacant (kw). */
  readonly dueToLapseFteHundredths: number;
  /** Not contained: approved, not in force yet, and already to be filled (vorgezogene Besetzung). */
  readonly earlyFteHundredths: number;
  readonly createdFteHundredths: number;
  /** Negative where more left than came. */
  readonly movedFteHundredths: number;
  /** Negative. */
  readonly abolishedFteHundredths: number;
  /** Contained nowhere: need that is met by converting posts which exist. */
  readonly convertedFteHundredths: number;
}

/** Posts of resolutions in force on the day, whatever became of the resolution. */
export interface EstablishmentStatus {
  readonly department: string;
  readonly status: BudgetStatus;
  readonly fteHundredths: number;
  readonly neededFteHundredths: number;
}

export interface Establishment {
  readonly posts: readonly EstablishmentRow[];
  readonly byStatus: readonly EstablishmentStatus[];
  /** Of all departments together. */
  readonly sums: Omit<EstablishmentRow, 'department'>;
}

/** What a resolution, or several, do to the posts of a department, with one status. */
export interface ResolvedPosts extends Pick<PostsEffect, 'movement' | 'from' | 'until'> {
  readonly department: string;
  readonly status: BudgetStatus;
  readonly early: boolean;
  readonly dueToLapse: boolean;
  readonly fteHundredths: number;
  readonly neededFteHundredths: number;
}

type Figures = Omit<EstablishmentRow, 'department' | 'fteHundredths'>;
type Part = { readonly department: string } & Partial<Figures>;

const plannedPart = ({ department, fteHundredths, dueToLapse }: PlannedPosts): Part => ({
  department,
  plannedFteHundredths: fteHundredths,
  dueToLapseFteHundredths: dueToLapse ? fteHundredths : 0,
});

const byMovement = ({ movement, fteHundredths, neededFteHundredths }: ResolvedPosts): Partial<Figures> => {
  switch (movement) {
    case 'created':
      return { createdFteHundredths: fteHundredths };
    case 'abolished':
      return { abolishedFteHundredths: fteHundredths };
    case 'moved':
      return { movedFteHundredths: fteHundredths };
    case 'converted':
      return { convertedFteHundredths: neededFteHundredths };
    case 'quotaRaised':
      return {};
  }
};

/** A suspended resolution blocks what it had approved, so what is blocked takes it off again. */
const inForce = (posts: ResolvedPosts): ResolvedPosts => {
  if (posts.status === 'approved') return posts;
  const { fteHundredths, neededFteHundredths } = posts;
  return { ...posts, fteHundredths: -fteHundredths, neededFteHundredths: -neededFteHundredths };
};

const resolvedParts = (posts: ResolvedPosts, day: IsoDate): readonly Part[] => {
  const { status, department, early, dueToLapse, from } = posts;
  if (status !== 'approved' && status !== 'blocked') return [];
  const approved = inForce(posts);
  const { fteHundredths } = approved;
  if (isInForceOn(posts, day)) {
    const dueToLapseFteHundredths = dueToLapse ? fteHundredths : 0;
    return [{ department, resolvedFteHundredths: fteHundredths, dueToLapseFteHundredths, ...byMovement(approved) }];
  }
  return early && from !== null && from > day ? [{ department, earlyFteHundredths: fteHundredths }] : [];
};

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const summedUp = (parts: readonly Part[]): Omit<EstablishmentRow, 'department'> => {
  const sum = (field: keyof Figures): number => parts.reduce((total, part) => total + (part[field] ?? 0), 0);
  const [plannedFteHundredths, resolvedFteHundredths] = [sum('plannedFteHundredths'), sum('resolvedFteHundredths')];
  return {
    plannedFteHundredths,
    resolvedFteHundredths,
    fteHundredths: plannedFteHundredths + resolvedFteHundredths,
    dueToLapseFteHundredths: sum('dueToLapseFteHundredths'),
    earlyFteHundredths: sum('earlyFteHundredths'),
    createdFteHundredths: sum('createdFteHundredths'),
    movedFteHundredths: sum('movedFteHundredths'),
    abolishedFteHundredths: sum('abolishedFteHundredths'),
    convertedFteHundredths: sum('convertedFteHundredths'),
  };
};

/** A department of which nothing is left on that day is no line; one whose posts only moved about is. */
const hasPosts = (parts: readonly Part[]): boolean =>
  parts.some((part) => Object.values(part).some((figure) => typeof figure === 'number' && figure !== 0));

const statusesOn = (resolved: readonly ResolvedPosts[], day: IsoDate): readonly EstablishmentStatus[] => {
  const sums = new Map<string, EstablishmentStatus>();
  for (const posts of resolved) {
    if (!isInForceOn(posts, day)) continue;
    const { department, status } = posts;
    const key = JSON.stringify([department, status]);
    const { fteHundredths = 0, neededFteHundredths = 0 } = sums.get(key) ?? {};
    sums.set(key, {
      ...{ department, status },
      fteHundredths: fteHundredths + posts.fteHundredths,
      neededFteHundredths: neededFteHundredths + posts.neededFteHundredths,
    });
  }
  return [...sums.values()]
    .filter(({ fteHundredths, neededFteHundredths }) => fteHundredths !== 0 || neededFteHundredths !== 0)
    .toSorted(
      (one, other) =>
        byText(one.department, other.department) ||
        budgetStatuses.indexOf(one.status) - budgetStatuses.indexOf(other.status),
    );
};

/** Whose posts, and on which day they are in force; without a department those of all. */
export interface EstablishmentAsked {
  readonly on: IsoDate;
  readonly department?: string | undefined;
}

/** Posts that a budget plan has. */
export type PlannedPosts = Omit<PlanPosts, 'postsId' | 'label'>;

/** What an establishment plan is made of. */
export interface EstablishmentParts {
  /** Of the plan of that year. */
  readonly planned: readonly PlannedPosts[];
  readonly resolved: readonly ResolvedPosts[];
}

/** Stellenplan by department on a day. Sorted by department. */
export const establishmentFrom = (
  { on, department: only }: EstablishmentAsked,
  { planned, resolved }: EstablishmentParts,
): Establishment => {
  const isAsked = ({ department }: { readonly department: string }): boolean =>
    only === undefined || department === only;
  const statuses = resolved.filter(isAsked);
  const parts = [
    ...planned.filter((entry) => isInForceOn(entry, on)).map(plannedPart),
    ...statuses.flatMap((posts) => resolvedParts(posts, on)),
  ].filter(isAsked);
  const byDepartment = Map.groupBy(parts, ({ department }) => department);
  return {
    posts: [...byDepartment]
      .filter(([, each]) => hasPosts(each))
      .map(([department, each]) => ({ department, ...summedUp(each) }))
      .toSorted((one, other) => byText(one.department, other.department)),
    byStatus: statusesOn(statuses, on),
    sums: summedUp(parts),
  };
};

const resolvedBy = (paper: BudgetedPaper): readonly ResolvedPosts[] =>
  postsLinesByStatus(paper).flatMap(({ status, line }) => {
    const { movement, from, until, early = false, dueToLapse = false } = line.effect;
    return postsMoves(line).map((move) => ({ ...move, status, movement, from, until, early, dueToLapse }));
  });

/** The same of papers and plans as they stand. Without a plan of that year only what resolutions do. */
export const establishmentOn = (
  asked: EstablishmentAsked,
  papers: readonly BudgetedPaper[],
  plans: readonly BudgetPlan[],
): Establishment => {
  const year = Number(asked.on.slice(0, 4));
  const planned = plans.filter(({ fiscalYears }) => fiscalYears.includes(year)).flatMap(({ posts }) => posts);
  return establishmentFrom(asked, { planned, resolved: papers.flatMap(resolvedBy) });
};
