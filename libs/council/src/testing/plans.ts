import { isoDate } from '#kernel';
import { budgetPlanDecider } from '../budget-plan/budget-plan.decider.ts';
import type { BudgetPlanCommand } from '../budget-plan/budget-plan.commands.ts';
import type { BudgetPlanState } from '../budget-plan/budget-plan.state.ts';
import type { PlanLine } from '../budget-plan/plan-line.ts';
import { noSurroundings } from '../surroundings.ts';
import { scenario } from './scenario.ts';

export const planId = 'haushalt-2024';

type Named<Type extends BudgetPlanCommand['type']> = Extract<BudgetPlanCommand, { readonly type: Type }>;

/** An order about the plan of 2024 and 2025. */
export const plan = <Type extends BudgetPlanCommand['type']>(
  type: Type,
  data: Omit<Named<Type>['data'], 'planId'>,
  on = '2024-01-15',
): Named<Type> =>
  // A builder: type and data come from one variant of the union, which TypeScript cannot follow through the spread.
  ({ type, occurredOn: isoDate(on), data: { planId, ...data } }) as unknown as Named<Type>;

/** Operating expense of Dezernat II/15 in 2024 unless said otherwise. */
export const planLine = (lineId: string, amountCents: number, more: Partial<PlanLine> = {}): PlanLine => ({
  lineId,
  year: 2024,
  label: `Ansatz ${lineId}`,
  direction: 'expense',
  sort: 'operating',
  department: 'Dezernat II/15',
  costObject: null,
  amountCents,
  ...more,
});

export const establishPlan = (): Named<'EstablishBudgetPlan'> =>
  plan('EstablishBudgetPlan', { title: 'Haushaltsplan 2024/25', fiscalYears: [2024, 2025], planYears: [2026] });

export const importBaseline = (...lines: readonly PlanLine[]): Named<'ImportBaseline'> =>
  plan('ImportBaseline', { source: 'entwurf.csv', lines, posts: [] });

export const adoptPlan = (on = '2024-02-01'): Named<'AdoptBudgetPlan'> =>
  plan('AdoptBudgetPlan', { resolutionId: null }, on);

export const approvePlan = (
  more: Partial<Named<'RecordPlanApproval'>['data']> = {},
  on = '2024-05-17',
): Named<'RecordPlanApproval'> =>
  plan(
    'RecordPlanApproval',
    {
      authority: 'Regierungspräsidium',
      reference: null,
      years: [2024, 2025],
      exceptLineIds: [],
      conditions: [],
      ...more,
    },
    on,
  );

export const afterPlan = scenario(budgetPlanDecider).after;

/** The plan after these orders. */
export const planAfter = (...orders: readonly BudgetPlanCommand[]): BudgetPlanState =>
  orders.reduce(
    (state, order) => budgetPlanDecider.decide(order, state, noSurroundings).reduce(budgetPlanDecider.evolve, state),
    budgetPlanDecider.initialState,
  );
