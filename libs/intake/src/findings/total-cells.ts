import type { IntakeFinding } from '../paper-reading.ts';
import type { Material } from './material.ts';
import { figureIn, printFigure } from './table-figures.ts';

type Row = readonly string[];

const total = /^(?:ins)?gesamt\s+([\d.,]+)(?:\s*(?:Stellen?|V[zZ]Ä|TEUR|Euro|EUR|€))?(?:\s*\(.*\))?$/;
const unitOnly = /^(?:Stellen?|V[zZ]Ä|TEUR|EUR|€|\(.*\))?$/;

/** Cells beside the total that it spans: empty ones. */
const spanOf = (row: Row, column: number): number => {
  const end = row.findIndex((cell, index) => index > column && cell.trim() !== '');
  return end === -1 ? row.length : end;
};

/** The row with the parts: the next one above that holds more than units in this column. */
const partsAbove = (rows: readonly Row[], index: number, column: number): Row | undefined =>
  rows.slice(0, index).findLast((row) => !unitOnly.test((row[column] ?? '').trim()));

const isSum = (figures: readonly (bigint | null)[]): boolean => figures.filter((one) => one !== null).length > 1;

/** A total below two columns belongs to one row of parts; one below a single column to all figures since the last total. */
const partsOf = (rows: readonly Row[], index: number, column: number): readonly (bigint | null)[] => {
  const until = spanOf(rows[index] ?? [], column);
  const across = (partsAbove(rows, index, column) ?? []).slice(column, until).map(figureIn);
  if (isSum(across) && across[0] !== null) return across;
  const cells = rows.slice(0, index).map((above) => (above[column] ?? '').trim());
  const down = cells.slice(cells.findLastIndex((cell) => total.test(cell)) + 1).map(figureIn);
  return isSum(down) ? down : [];
};

const cellFinding = (rows: readonly Row[], index: number, column: number): readonly IntakeFinding[] => {
  const cell = (rows[index]?.[column] ?? '').trim();
  const declared = figureIn(total.exec(cell)?.[1] ?? '');
  const parts = declared === null ? [] : partsOf(rows, index, column).filter((part) => part !== null);
  const sum = parts.reduce((all, part) => all + part, 0n);
  if (declared === null || parts.length === 0 || sum === declared) return [];
  const code = /Stelle|V[zZ]Ä/.test(cell) ? 'POSTS_TOTAL_DIFFERS' : 'TOTAL_DIFFERS';
  const added = parts.map(printFigure).join(' + ');
  const message = `Angegeben sind insgesamt ${printFigure(declared)}, die Teile ${added} ergeben ${printFigure(sum)}.`;
  return [{ code, label: null, message }];
};

/** "insgesamt 30,00 Stellen" inside a table, against the parts above it. */
export const totalCells = ({ tables }: Material): readonly IntakeFinding[] =>
  tables.flatMap(({ rows }) =>
    rows.flatMap((row, index) => row.flatMap((_, column) => cellFinding(rows, index, column))),
  );
