import type { AmountValue, BudgetEffect, Item } from '#council/events';

/** The years of the table: 2021 over plan, the biennial budget 2022/23, and two years of the financial plan. */
const years = [2021, 2022, 2023, 2024, 2025] as const;

/** Euros of the five years, as the table prints them. */
export type FiveYears = readonly [number, number, number, number, number];

export const department = 'Fachbereich Digitalisierung und IT';
export const cover = 'höhere Gewerbesteuererträge 2021';

export const euros = (valueId: string, amount: number): AmountValue => ({
  kind: 'amount',
  valueId,
  amountCents: amount * 100,
});

type Fresh = Pick<BudgetEffect, 'valueId' | 'year' | 'sort' | 'recurrence'> & Partial<BudgetEffect>;

export const expense = (effect: Fresh): BudgetEffect => ({
  kind: 'budget',
  direction: 'expense',
  department,
  costObject: null,
  instrument: 'addition',
  release: 'withPlan',
  conditions: [],
  ...effect,
});

const termsOf = (year: number): Partial<BudgetEffect> => {
  if (year === 2021) return { instrument: 'overPlan', cover };
  return year > 2023 ? { horizon: 'financialPlan' } : {};
};

interface Line {
  readonly group: 'programme' | 'migration';
  readonly sort: BudgetEffect['sort'];
  readonly label: string;
  readonly amounts: FiveYears;
}

/** One line of the table as an item: five figures, each of its own year. */
export const moneyLine = ({ group, sort, label, amounts }: Line): Pick<Item, 'text' | 'values' | 'effects'> => ({
  text: `${label}: ${years.map((year) => `{{j${year}}} (${year})`).join(', ')}.`,
  values: years.map((year, index) => euros(`j${year}`, amounts[index] ?? 0)),
  effects: years.map((year) =>
    expense({
      valueId: `j${year}`,
      year,
      sort,
      recurrence: 'oneOff',
      tax: 'gross',
      sheet: { group, label },
      ...termsOf(year),
    }),
  ),
});
