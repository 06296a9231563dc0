import { describe, expect, it } from '@jest/globals';
import type { TotalEffect } from '../resolution/text/effect.ts';
import { applyChanges, textAsFiled } from '../resolution/text/apply-changes.ts';
import type { BudgetPlanCommand } from '../budget-plan/budget-plan.commands.ts';
import { planBooksOf } from '../budget-plan/plan-books.ts';
import { grant, item, posts } from '../testing/items.ts';
import { adoptPlan, approvePlan, establishPlan, importBaseline, plan, planAfter, planLine } from '../testing/plans.ts';
import { budgetSheetOf } from './budget-sheet.ts';

const programme = { sheet: { group: 'programme', label: 'IT' } };

const declares = (label: string, figure: number, effect: Partial<TotalEffect> = {}) =>
  item(label, {
    text: 'Zusammen sind es {{summe}}.',
    values: [
      effect.counts === undefined
        ? { kind: 'amount', valueId: 'summe', amountCents: figure }
        : { kind: 'posts', valueId: 'summe', fteHundredths: figure },
    ],
    effects: [
      {
        kind: 'total',
        valueId: 'summe',
        group: 'programme',
        of: ['programme'],
        years: [2022, 2023],
        counts: 'amounts',
        ...effect,
      },
    ],
  });

const lines = [
  item('2'),
  grant('2.1', 7_00, { ...programme, year: 2021 }),
  grant('2.2', 10_00, { ...programme, year: 2022, sort: 'capital' }),
  grant('2.3', 20_00, { ...programme, year: 2023 }),
  grant('2.4', 2_00, { ...programme, year: 2023, direction: 'revenue' }),
];
const findingsWith = (...more: ReturnType<typeof item>[]) => budgetSheetOf(textAsFiled([...lines, ...more])).findings;

describe('the budget sheet of a paper (Haushaltsblatt)', () => {
  it('has one line for each amount, under the heading of the table', () => {
    expect(budgetSheetOf(textAsFiled(lines)).lines).toMatchObject([
      { group: 'programme', label: 'IT', year: 2021, kind: 'operating', amountCents: 7_00 },
      { group: 'programme', label: 'IT', year: 2022, kind: 'capital', amountCents: 10_00 },
      { group: 'programme', label: 'IT', year: 2023, kind: 'operating', amountCents: 20_00 },
      { group: 'programme', label: 'IT', year: 2023, kind: 'revenue', amountCents: 2_00 },
    ]);
  });

  it('says how money is granted and what covers it', () => {
    const text = textAsFiled([
      item('2'),
      grant('2.1', 1_00, { instrument: 'overPlan', cover: 'Gewerbesteuer' }),
      grant('2.2', 1_00),
    ]);
    expect(budgetSheetOf(text).lines.map(({ instrument, cover, payable }) => [instrument, cover, payable])).toEqual([
      ['overPlan', 'Gewerbesteuer', []],
      ['addition', null, []],
    ]);
  });

  it('says how long it runs, whether tax is in it, and which conditions the plan has closed', () => {
    const conditions = ['planApproval', 'provisionalManagement'] as const;
    const text = textAsFiled([
      item('2'),
      grant('2.1', 1_00, { recurrence: 'recurring', runsUntil: 2027, tax: 'net', conditions }),
    ]);
    const openAfter = (...orders: readonly BudgetPlanCommand[]) => {
      const books = planBooksOf([planAfter(establishPlan(), importBaseline(planLine('a', 1)), adoptPlan(), ...orders)]);
      return budgetSheetOf(text, books).lines.map((line) => line.conditions.filter(({ isOpen }) => isOpen));
    };
    const of = (condition: (typeof conditions)[number]) => ({ condition, isOpen: true });
    expect(budgetSheetOf(text).lines).toMatchObject([
      { recurrence: 'recurring', runsUntil: 2027, tax: 'net', conditions: conditions.map(of) },
    ]);
    const begun = plan('BeginProvisionalManagement', { year: 2024 });
    expect(openAfter(begun)).toEqual([conditions.map(of)]);
    expect(openAfter(begun, plan('EndProvisionalManagement', { year: 2024 }))).toEqual([[of('planApproval')]]);
    expect(openAfter(approvePlan())).toEqual([[]]);
  });

  it('says where moved posts go and which lapse', () => {
    const moved = posts('2.1', 150, 'moved');
    const effects = moved.effects.map((effect) =>
      effect.kind === 'posts' ? { ...effect, toDepartment: 'Dezernat I', dueToLapse: true } : effect,
    );
    expect(budgetSheetOf(textAsFiled([item('2'), { ...moved, effects }])).posts).toMatchObject([
      { movement: 'moved', department: 'Dezernat II/15', toDepartment: 'Dezernat I', dueToLapse: true },
    ]);
  });

  it('puts an item outside of any table under its section', () => {
    expect(budgetSheetOf(textAsFiled([item('2'), grant('2.1', 1_00)])).lines).toMatchObject([
      { group: '2', label: '2.1' },
    ]);
  });

  it('sums up what the paper sums up, and by the year what it does not', () => {
    const text = textAsFiled([...lines, declares('2.5', 28_00), grant('2.6', 3_00)]);
    expect(budgetSheetOf(text).totals).toEqual([
      { group: 'programme', years: [2022, 2023], amountCents: 28_00 },
      { group: '2', years: [2024], amountCents: 3_00 },
    ]);
  });

  it('leaves out what was struck, and then no longer gives the declared sum', () => {
    const text = textAsFiled([...lines, declares('2.5', 28_00)]);
    const struck = applyChanges(text, [{ operation: 0, kind: 'itemStruck', itemId: '2.2' }], 'A');
    expect(budgetSheetOf(struck)).toMatchObject({
      totals: [{ amountCents: 18_00 }],
      findings: [{ code: 'TOTAL_DIFFERS', declared: 28_00, computed: 18_00 }],
    });
  });

  it('counts posts that are created and not those that are converted', () => {
    const text = textAsFiled([item('2'), posts('2.1', 150, 'created'), posts('2.2', 200, 'converted')]);
    expect(budgetSheetOf(text).postTotals).toEqual([{ group: '2', fteHundredths: 150 }]);
    expect(budgetSheetOf(text).posts.map(({ fteHundredths }) => fteHundredths)).toEqual([150, 200]);
  });
});

describe('plausibility (Plausibilitätsprüfung)', () => {
  it('is silent when a declared sum is the sum of its lines', () => {
    expect(findingsWith(declares('2.5', 28_00))).toEqual([]);
    expect(findingsWith(declares('2.5', 35_00, { years: [2021, 2022, 2023] }))).toEqual([]);
  });

  it('says where a declared sum is not, what was declared and what its lines give', () => {
    expect(findingsWith(declares('2.5', 99_00))).toEqual([
      { code: 'TOTAL_DIFFERS', place: '2.5: programme 2022, 2023', declared: 99_00, computed: 28_00 },
    ]);
  });

  it('says which years a sum contains, when they are not those it names', () => {
    expect(findingsWith(declares('2.5', 35_00))).toEqual([
      {
        code: 'TOTAL_CONTAINS_OTHER_YEARS',
        place: '2.5: programme 2022, 2023',
        declared: 35_00,
        computed: 28_00,
        contains: [2021, 2022, 2023],
      },
    ]);
  });

  it('checks posts against their parts', () => {
    const of = { group: '2', of: ['2'], years: [], counts: 'posts' } as const;
    const parts = [posts('2.6', 150, 'created'), posts('2.7', 100, 'created')];
    expect(findingsWith(...parts, declares('2.8', 250, of))).toEqual([]);
    expect(findingsWith(...parts, declares('2.8', 350, of))).toEqual([
      { code: 'POSTS_TOTAL_DIFFERS', place: '2.8: 2', declared: 350, computed: 250 },
    ]);
  });

  it('counts no commitment as money', () => {
    const commitment = item('2.6', {
      text: 'Verträge über {{ve}} sind erlaubt.',
      values: [{ kind: 'amount', valueId: 've', amountCents: 500_00 }],
      effects: [
        {
          kind: 'commitment',
          valueId: 've',
          year: 2022,
          department: 'IT',
          costObject: null,
          payable: [2023],
          ...programme,
        },
      ],
    });
    expect(findingsWith(declares('2.5', 28_00), commitment)).toEqual([]);
    expect(budgetSheetOf(textAsFiled([item('2'), commitment])).lines).toMatchObject([
      { kind: 'commitment', year: 2022, instrument: null, payable: [2023], amountCents: 500_00 },
    ]);
  });
});
