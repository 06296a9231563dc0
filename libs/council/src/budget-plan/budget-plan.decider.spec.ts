import { describe, expect, it } from '@jest/globals';
import { adoptPlan, afterPlan, approvePlan, establishPlan, importBaseline, plan, planLine } from '../testing/plans.ts';
import type { BudgetPlanCommand } from './budget-plan.commands.ts';
import { lineAccountOf } from './line-account.ts';

const drafted = [
  establishPlan(),
  importBaseline(planLine('sach', 100_00), planLine('bau', 40_00, { sort: 'capital' })),
];
const adopted = [...drafted, adoptPlan()];

const changeList = (number: number, lineId = 'sach', amountCents = 120_00) =>
  plan('RecordChangeList', { number, title: `${number}. Liste`, changes: [{ kind: 'set', lineId, amountCents }] });

const accountOf = (...orders: readonly BudgetPlanCommand[]) => {
  const { state } = afterPlan(...orders);
  return state.status === 'absent' ? null : lineAccountOf(state, 'sach');
};

describe('establishing a budget plan (Haushaltsplan aufstellen)', () => {
  it.each([
    [[], 'FISCAL_YEARS_MALFORMED', '/fiscalYears'],
    [[2024, 2026], 'FISCAL_YEARS_MALFORMED', '/fiscalYears/1'],
    [[2024, 2025, 2026], 'FISCAL_YEARS_MALFORMED', '/fiscalYears'],
    [[1], 'YEAR_OUT_OF_RANGE', '/fiscalYears/0'],
  ] as const)('is refused for the years %j', (fiscalYears, code, field) => {
    afterPlan()
      .when(plan('EstablishBudgetPlan', { title: 'Haushalt', fiscalYears, planYears: [] }))
      .thenRejected(code, { field });
  });

  it('is refused when its financial plan leaves a year out', () => {
    afterPlan()
      .when(plan('EstablishBudgetPlan', { title: 'Haushalt', fiscalYears: [2024], planYears: [2026] }))
      .thenRejected('FISCAL_YEARS_MALFORMED', { field: '/planYears/0', expected: 2025 });
  });

  it('is refused twice', () => {
    afterPlan(...drafted)
      .when(establishPlan())
      .thenRejected('PLAN_ALREADY_ESTABLISHED');
  });
});

describe('importing the baseline (Ansätze einlesen)', () => {
  it.each([
    ['without a line', [], 'BASELINE_EMPTY', '/lines'],
    ['with one id twice', [planLine('a', 1), planLine('a', 2)], 'PLAN_LINE_ID_TAKEN', '/lines/1/lineId'],
    ['of a year outside the plan', [planLine('a', 1, { year: 2026 })], 'YEAR_OUTSIDE_PLAN', '/lines/0/year'],
    ['with a negative amount', [planLine('a', -1)], 'AMOUNT_OUT_OF_RANGE', '/lines/0/amountCents'],
    ['with half a cent', [planLine('a', 0.5)], 'AMOUNT_OUT_OF_RANGE', '/lines/0/amountCents'],
    ['for nobody', [planLine('a', 1, { department: '' })], 'TEXT_EMPTY', '/lines/0/department'],
    ['with a nameless part', [planLine('a', 1, { parts: { product: '' } })], 'TEXT_EMPTY', '/lines/0/parts/product'],
  ] as const)('is refused %s', (_, lines, code, field) => {
    afterPlan(establishPlan())
      .when(importBaseline(...lines))
      .thenRejected(code, { field });
  });

  it('is refused with posts below zero', () => {
    const posts = [
      ...[
        { postsId: 'a', label: 'a', department: 'II', fteHundredths: -1, from: null, until: null, dueToLapse: false },
      ],
    ];
    afterPlan(establishPlan())
      .when(plan('ImportBaseline', { source: 'x', lines: [planLine('a', 1)], posts }))
      .thenRejected('POSTS_OUT_OF_RANGE', { field: '/posts/0/fteHundredths' });
  });

  it('happens once', () => {
    afterPlan(...drafted)
      .when(importBaseline(planLine('a', 1)))
      .thenRejected('BASELINE_ALREADY_IMPORTED');
  });

  it('needs a plan', () => {
    afterPlan()
      .when(importBaseline(planLine('a', 1)))
      .thenRejected('PLAN_UNKNOWN');
  });
});

describe('a change list (Änderungsliste)', () => {
  it('sets lines anew, in the order of the numbers', () =>
    expect(accountOf(...drafted, changeList(1), changeList(2, 'sach', 90_00))).toMatchObject({ amountCents: 90_00 }));

  it('is refused out of order, empty, for an unknown line and after the adoption', () => {
    afterPlan(...drafted)
      .when(changeList(2))
      .thenRejected('CHANGE_LIST_OUT_OF_ORDER', { expected: 1 });
    afterPlan(...drafted)
      .when(changeList(1, 'x'))
      .thenRejected('PLAN_LINE_UNKNOWN', { field: '/changes/0/lineId' });
    afterPlan(...drafted)
      .when(plan('RecordChangeList', { number: 1, title: '1. Liste', changes: [] }))
      .thenRejected('CHANGE_LIST_EMPTY');
    afterPlan(...adopted)
      .when(changeList(1))
      .thenRejected('PLAN_ALREADY_ADOPTED');
  });

  it('adds a line once only', () => {
    const added = (lineId: string) =>
      plan('RecordChangeList', { number: 1, title: 'L', changes: [{ kind: 'added', line: planLine(lineId, 1) }] });
    afterPlan(...drafted)
      .when(added('sach'))
      .thenRejected('PLAN_LINE_ID_TAKEN', { field: '/changes/0/line/lineId' });
    const { state } = afterPlan(...drafted, added('neu'));
    expect(state).toMatchObject({ lines: [{}, {}, { lineId: 'neu' }] });
  });
});

describe('adoption and approval (Beschluss und Genehmigung des Haushaltsplans)', () => {
  it('needs a baseline', () => {
    afterPlan(establishPlan()).when(adoptPlan()).thenRejected('BASELINE_MISSING');
  });

  it('comes in this order', () => {
    afterPlan(...drafted)
      .when(approvePlan())
      .thenRejected('PLAN_NOT_ADOPTED');
    afterPlan(...adopted)
      .when(approvePlan({}, '2024-01-31'))
      .thenRejected('APPROVED_BEFORE_ADOPTION', { field: '/occurredOn', expected: '2024-02-01' });
  });

  it('may be of one year and leave out a line, and the rest may follow', () => {
    const part = approvePlan({ years: [2024], exceptLineIds: ['bau'] });
    afterPlan(...adopted, part)
      .when(approvePlan({ years: [2024] }))
      .thenAtLeast({ type: 'BudgetPlanApproved' });
    afterPlan(...adopted, part)
      .when(part)
      .then();
  });

  it.each([
    [{ years: [2023] }, 'YEAR_OUTSIDE_PLAN', '/years/0'],
    [{ years: [] }, 'YEAR_OUTSIDE_PLAN', '/years'],
    [{ exceptLineIds: ['x'] }, 'PLAN_LINE_UNKNOWN', '/exceptLineIds/0'],
    [{ authority: '' }, 'TEXT_EMPTY', '/authority'],
  ] as const)('is refused with %j', (more, code, field) => {
    afterPlan(...adopted)
      .when(approvePlan(more))
      .thenRejected(code, { field });
  });
});

describe('provisional management (vorläufige Haushaltsführung)', () => {
  const begin = plan('BeginProvisionalManagement', { year: 2024 });
  const end = plan('EndProvisionalManagement', { year: 2024 });

  it('begins once a year and ends once', () => {
    afterPlan(...drafted, begin)
      .when(begin)
      .thenRejected('PROVISIONAL_MANAGEMENT_ALREADY_BEGUN');
    afterPlan(...drafted)
      .when(end)
      .thenRejected('PROVISIONAL_MANAGEMENT_NOT_BEGUN');
    afterPlan(...drafted, begin, end)
      .when(end)
      .then();
  });

  it('is of a year of the plan', () => {
    afterPlan(...drafted)
      .when(plan('BeginProvisionalManagement', { year: 2026 }))
      .thenRejected('YEAR_OUTSIDE_PLAN', { field: '/year' });
  });
});
