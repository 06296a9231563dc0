import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import type { BudgetPlan } from '../budget-plan/budget-plan.state.ts';
import { textAsFiled } from '../resolution/text/apply-changes.ts';
import type { PostsEffect } from '../resolution/text/effect.ts';
import { posts } from '../testing/items.ts';
import { adoptPlan, establishPlan, plan, planAfter, planLine } from '../testing/plans.ts';
import { establishmentOn } from './establishment.ts';

const adopted = (fte: number, effect: Partial<PostsEffect>) => {
  const item = posts('2', fte, effect.movement ?? 'created');
  const effects = item.effects.map((each) => (each.kind === 'posts' ? { ...each, ...effect } : each));
  const text = textAsFiled([{ ...item, effects }]);
  return { filed: text, recommended: null, current: text, stage: 'approved' } as const;
};

const entry = (postsId: string, department: string, fteHundredths: number, dueToLapse = false) => ({
  ...{ postsId, label: postsId, department, fteHundredths, dueToLapse },
  ...{ from: null, until: isoDate('2024-12-31') },
});

const planned = planAfter(
  establishPlan(),
  plan('ImportBaseline', {
    source: 'stellenplan.csv',
    lines: [planLine('a', 1)],
    posts: [entry('1', 'Dezernat II/15', 1000), entry('2', 'Dezernat II/15', 50, true), entry('3', 'Dezernat I', 200)],
  }),
  adoptPlan(),
);
const plans: readonly BudgetPlan[] = planned.status === 'absent' ? [] : [planned];
const on = (day: string, ...papers: readonly ReturnType<typeof adopted>[]) =>
  establishmentOn({ on: isoDate(day) }, papers, plans).posts.map((row) => [
    row.department,
    row.plannedFteHundredths,
    row.resolvedFteHundredths,
    row.fteHundredths,
    row.dueToLapseFteHundredths,
    row.earlyFteHundredths,
  ]);

describe('the establishment plan (Stellenplan) on a day', () => {
  it('is that of the plan, with what resolutions in force add and move', () =>
    expect(
      on(
        '2024-06-30',
        adopted(150, { from: isoDate('2024-06-30') }),
        adopted(30, { movement: 'moved', toDepartment: 'Dezernat I' }),
        adopted(100, { movement: 'converted' }),
      ),
    ).toEqual([
      ['Dezernat I', 200, 30, 230, 0, 0],
      ['Dezernat II/15', 1050, 120, 1170, 50, 0],
    ]));

  it('does not have posts before their day, but says which are filled early', () =>
    expect(on('2024-06-29', adopted(150, { from: isoDate('2024-06-30'), early: true }))).toEqual([
      ['Dezernat I', 200, 0, 200, 0, 0],
      ['Dezernat II/15', 1050, 0, 1050, 50, 150],
    ]));

  it('has no plan in a year that no plan is of, and posts only up to their last day', () =>
    expect(on('2027-01-01', adopted(150, { until: isoDate('2026-12-31') }), adopted(70, { dueToLapse: true }))).toEqual(
      [['Dezernat II/15', 0, 70, 70, 70, 0]],
    ));
});
