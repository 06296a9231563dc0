import type { IntakeFinding } from '../paper-reading.ts';
import type { Material } from './material.ts';
import { figureIn, printFigure } from './table-figures.ts';

type Row = readonly string[];

const totalRow = /^(?:Summe|Gesamt(?:summe|betrag)?|Insgesamt|Zusammen)\b/i;
const derivedRow = /^(?:Belastung|Gesamt|Summe|Insgesamt|Zusammen|Personalkosten)/i;

const labelOf = (row: Row): string => (row[0] ?? '').trim();

const figures = (row: Row): readonly (bigint | null)[] => row.slice(1).map(figureIn);

const isUnknown = (cell: string): boolean => /^\?\**$/.test(cell.trim());

const hasFigures = (row: Row): boolean =>
  figures(row).some((figure) => figure !== null) || row.slice(1).some(isUnknown);

/** "Summe …", or a row without a name that holds nothing but figures under a column of figures. */
const isTotal = (row: Row, place: number): boolean =>
  (totalRow.test(labelOf(row)) && hasFigures(row)) ||
  (labelOf(row) === '' && place > 1 && row.length > 1 && figures(row).every((figure) => figure !== null));

interface Parts {
  readonly sum: bigint;
  readonly count: number;
  readonly unknown: boolean;
}

const partsOf = (rows: readonly Row[], column: number): Parts =>
  rows.reduce<Parts>(
    ({ sum, count, unknown }, row) => {
      const figure = figureIn(row[column] ?? '');
      return {
        sum: sum + (figure ?? 0n),
        count: count + (figure === null ? 0 : 1),
        unknown: unknown || isUnknown(row[column] ?? ''),
      };
    },
    { sum: 0n, count: 0, unknown: false },
  );

/** Rows that may make up a total: since the last total, or since the last heading inside the table. */
const groupsAbove = (rows: readonly Row[], index: number): readonly (readonly Row[])[] => {
  const above = rows.slice(0, index);
  const sinceTotal = above.slice(above.findLastIndex((row) => totalRow.test(labelOf(row)) && hasFigures(row)) + 1);
  const sinceHeading = sinceTotal.slice(sinceTotal.findLastIndex((row) => !hasFigures(row)) + 1);
  return [sinceTotal, sinceHeading].map((group) =>
    group.filter((row) => !derivedRow.test(labelOf(row)) && hasFigures(row)),
  );
};

interface Column {
  readonly total: Row;
  readonly column: number;
  readonly heading: string;
  readonly groups: readonly (readonly Row[])[];
}

const columnFinding = ({ total, column, heading, groups }: Column): readonly IntakeFinding[] => {
  const declared = figureIn(total[column] ?? '');
  const parts = groups.map((group) => partsOf(group, column)).filter(({ count }) => count > 1);
  const [first] = parts;
  if (declared === null || first === undefined) return [];
  const row = labelOf(total) === '' ? 'Die Summenzeile' : `„${labelOf(total)}“`;
  const name = heading === '' ? row : `${row} (Spalte „${heading}“)`;
  const fitting = parts.find(({ sum }) => sum === declared);
  if (fitting === undefined) {
    const message = `${name} nennt ${printFigure(declared)}, die Zeilen darüber ergeben ${printFigure(first.sum)}.`;
    return [{ code: 'TOTAL_DIFFERS', label: null, message }];
  }
  if (!fitting.unknown) return [];
  const message = `${name} nennt ${printFigure(declared)}, obwohl eine Zeile darüber „?“ enthält: unbekannt ist nicht null.`;
  return [{ code: 'TOTAL_WITH_UNKNOWN', label: null, message }];
};

const columnsOf = (rows: readonly Row[], index: number): readonly Column[] => {
  const total = rows[index] ?? [];
  const groups = groupsAbove(rows, index);
  return total.slice(1).map((_, place) => ({ total, column: place + 1, heading: rows[0]?.[place + 1] ?? '', groups }));
};

const tableFindings = (rows: readonly Row[]): readonly IntakeFinding[] =>
  rows.flatMap((row, index) => (isTotal(row, index) ? columnsOf(rows, index).flatMap(columnFinding) : []));

/** Every total at the foot of a column against the rows it stands under. */
export const columnSums = ({ tables }: Material): readonly IntakeFinding[] =>
  tables.flatMap(({ rows }) => tableFindings(rows));
