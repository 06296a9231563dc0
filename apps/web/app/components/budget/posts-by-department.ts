import type { BudgetSheet } from '../../api/budget-tables.ts';

type Line = BudgetSheet['posts'][number];

/** What a paper does to the posts of one department under one of its headings, in hundredths. */
export interface DepartmentPosts extends Pick<Line, 'department' | 'group' | 'movement'> {
  readonly fteHundredths: number;
  /** Part of them that is filled before the plan allows it. */
  readonly earlyFteHundredths: number;
}

/** In the order of the paper. Kinds of movement are kept apart: what is converted adds nothing to what is created. */
export const postsByDepartment = (lines: readonly Line[]): readonly DepartmentPosts[] => {
  const sums = new Map<string, DepartmentPosts>();
  for (const { department, group, movement, fteHundredths, early } of lines) {
    const key = JSON.stringify([department, group, movement]);
    const before = sums.get(key) ?? { department, group, movement, fteHundredths: 0, earlyFteHundredths: 0 };
    sums.set(key, {
      ...before,
      fteHundredths: before.fteHundredths + fteHundredths,
      earlyFteHundredths: before.earlyFteHundredths + (early ? fteHundredths : 0),
    });
  }
  return [...sums.values()];
};
