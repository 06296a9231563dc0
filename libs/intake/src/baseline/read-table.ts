import { UnreadableBaseline } from './unreadable-baseline.ts';

/** One row of a CSV file (RFC 4180), its cells without the quotes. */
export interface TableRow {
  /** From 1, as a spreadsheet counts: rows, not lines. */
  readonly row: number;
  readonly cells: readonly string[];
}

const separator = ';';

interface Reading {
  readonly cells: string[];
  cell: string;
  isQuoted: boolean;
}

const fresh = (): Reading => ({ cells: [], cell: '', isQuoted: false });

/** Takes what stands at the place and answers with how many characters that was. */
const take = (reading: Reading, text: string, at: number): number => {
  const character = text[at] ?? '';
  if (character !== '"') {
    reading.cell += character;
    return 1;
  }
  if (reading.isQuoted && text[at + 1] === '"') {
    reading.cell += '"';
    return 2;
  }
  reading.isQuoted = !reading.isQuoted;
  return 1;
};

const endCell = (reading: Reading): void => {
  reading.cells.push(reading.cell.trim());
  reading.cell = '';
};

/** Rows of cells parted by semicolons, as spreadsheets write them in German; blank rows are left out. */
export const readTable = (text: string): readonly TableRow[] => {
  const rows: TableRow[] = [];
  let row = 1;
  let reading = fresh();
  const endRow = (): void => {
    endCell(reading);
    if (reading.cells.some((cell) => cell !== '')) rows.push({ row, cells: reading.cells });
    reading = fresh();
    row += 1;
  };
  const normal = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < normal.length;) {
    const character = normal[at];
    if (!reading.isQuoted && character === '\n') endRow();
    else if (!reading.isQuoted && character === separator) endCell(reading);
    else {
      at += take(reading, normal, at);
      continue;
    }
    at += 1;
  }
  if (reading.isQuoted) {
    const misfit = { found: reading.cell.slice(0, 80), expected: 'a quotation mark that ends the cell' };
    throw new UnreadableBaseline('TABLE_MALFORMED', { row, column: null }, misfit);
  }
  if (reading.cell !== '' || reading.cells.length > 0) endRow();
  return rows;
};
