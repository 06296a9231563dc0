import type { BudgetSheet, MoneyKind } from '../../api/budget-tables.ts';

interface SheetRow {
  readonly label: string;
  readonly kind: MoneyKind;
  /** By year; a year without an amount is not there. */
  readonly cents: ReadonlyMap<number, number>;
}

interface SheetRows {
  readonly years: readonly number[];
  readonly rows: readonly SheetRow[];
}

/** Lines of one heading as rows with a column for each year, in the order of the paper. */
export const sheetRows = (lines: BudgetSheet['lines']): SheetRows => {
  const rows = new Map<string, SheetRow>();
  for (const { label, kind, year, amountCents } of lines) {
    const key = `${label}\n${kind}`;
    const cents = new Map(rows.get(key)?.cents);
    cents.set(year, (cents.get(year) ?? 0) + amountCents);
    rows.set(key, { label, kind, cents });
  }
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((one, other) => one - other);
  return { years, rows: [...rows.values()] };
};
