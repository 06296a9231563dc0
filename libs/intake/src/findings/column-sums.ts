import type { IntakeFinding } from '../paper-reading.ts';
import type { Material } from './material.ts';
import { figureIn, printFigure } from './table-figures.ts';

type Row = readonly string[];

const totalRow = /^(?:Summe|Gesamt(?:summe|betrag)?|Insgesamt|Zusammen)\b/i;
const derivedRow = /^(?:Belastung|Gesamt|Summe|Insgesamt|Zusammen|Personalkosten)/i;
const unknownCell = /^\?\**$/;

const labelOf = (row: Row): string => (row[0] ?? '').trim();

const figures = (row: Row): readonly (bigint | null)[] => row.slice(1).map(figureIn);

const hasFigures = (row: Row): boolean => figures(row).some((figure) => figure !== null);

/** "Summe …", or a row without a name that holds nothing but figures under a column of figures. */
const isTotal = (row: Row, above: readonly Row[]): boolean =>
  (totalRow.test(labelOf(row)) && hasFigures(row)) ||
  (labelOf(row) === '' && above.length > 1 && row.length > 1 && figures(row).every((figure) => figure !== null));

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
        unknown: unknown || unknownCell.test((row[column] ?? '').trim()),
      };
    },
    { sum: 0n, count: 0, unknown: false },
  );

/** Rows that may make up a total: since the last total, or since the last heading inside the table. */
const groupsAbove = (rows: readonly Row[], index: number): readonly (readonly Row[])[] => {
  const above = rows.slice(0, index);
  const sinceTotal = above.slice(above.findLastIndex((row) => totalRow.test(labelOf(row)) && hasFigures(row)) + 1);
  const sinceHeading = above.slice(above.findLastIndex((row) => !hasFigures(row)) + 1);
  return [sinceTotal, sinceHeading].map((group) => group.filter((row) => !derivedRow.test(labelOf(row)) && hasFigures(row)));
};

const columnFinding = (total: Row, column: number, groups: readonly (readonly Row[])[]): readonly IntakeFinding[] => {
  const declared = figureIn(total[column] ?? '');
  const parts = groups.map((group) => partsOf(group, column)).filter(({ count }) => count > 1);
  const [first] = parts;
  if (declared === null || first === undefined) return [];
  const name = labelOf(total) === '' ? 'Die Summenzeile' : `„${labelOf(total)}“`;
  const fitting = parts.find(({ sum }) => sum === declared);
  if (fitting === undefined) {
    const message = `${name} nennt ${printFigure(declared)}, die Zeilen darüber ergeben ${printFigure(first.sum)}.`;
    return [{ code: 'SUM_MISMATCH', label: null, message }];
  }
  if (!fitting.unknown) return [];
  const message = `${name} nennt ${printFigure(declared)}, obwohl eine Zeile darüber „?“ enthält: unbekannt ist nicht null.`;
  return [{ code: 'SUM_WITH_UNKNOWN', label: null, message }];
};

const tableFindings = (rows: readonly Row[]): readonly IntakeFinding[] =>
  rows.flatMap((row, index) =>
    isTotal(row, rows.slice(0, index))
      ? row.slice(1).flatMap((_, place) => columnFinding(row, place + 1, groupsAbove(rows, index)))
      : [],
  );

/** Every total at the foot of a column against the rows it stands under. */
export const columnSums = ({ tables }: Material): readonly IntakeFinding[] =>
  tables.flatMap(({ rows }) => tableFindings(rows));
