import { assertNever } from '#kernel';
import type { Cell, Sheet } from 'write-excel-file/universal';
import writeWorkbook from 'write-excel-file/universal';
import type { ExportCell, ExportMoment, ExportTable } from './export-table.ts';
import type { ExportWords } from './export-words.ts';

interface XlsxFile {
  readonly tables: readonly ExportTable[];
  readonly moment: ExportMoment;
  readonly words: ExportWords;
}

/** Text is kept as text, so nothing in it is ever computed; figures are figures and days are days. */
const cellOf = (cell: ExportCell): Cell => {
  switch (cell.kind) {
    case 'text':
      return { type: String, value: cell.text };
    case 'whole':
      return { type: Number, value: cell.figure, format: '0' };
    case 'cents':
      return { type: Number, value: cell.cents / 100, format: '#,##0.00 "€"' };
    case 'hundredths':
      return { type: Number, value: cell.hundredths / 100, format: '0.00' };
    case 'day':
      return { type: Date, value: new Date(`${cell.day}T00:00:00.000Z`), format: 'yyyy-mm-dd' };
    case 'empty':
      return null;
    default:
      return assertNever(cell);
  }
};

const heading = (words: string): Cell => ({ type: String, value: words, fontWeight: 'bold' });

const widthOf = (index: number, { headings, rows }: ExportTable): number => {
  const longest = Math.max(
    ...[headings[index] ?? '', ...rows.map((row) => row[index])].map((cell) => {
      if (typeof cell === 'string') return cell.length;
      return cell?.kind === 'text' ? cell.text.length : 16;
    }),
  );
  return Math.min(60, longest + 2);
};

const sheetOf = (table: ExportTable): Sheet<Blob> => ({
  sheet: table.title,
  columns: table.headings.map((_, index) => ({ width: widthOf(index, table) })),
  stickyRowsCount: 1,
  data: [table.headings.map(heading), ...table.rows.map((row) => row.map(cellOf))],
});

const momentSheet = ({ asOf, knownAt, position }: ExportMoment, words: ExportWords): Sheet<Blob> => ({
  sheet: words.moment,
  columns: [{ width: 20 }, { width: 30 }],
  data: [
    [heading(words.asOf), cellOf({ kind: 'day', day: asOf })],
    [heading(words.knownAt), { type: String, value: knownAt }],
    [heading(words.position), { type: String, value: position }],
  ],
});

/** A workbook with a sheet for each table and a last one that names the moment they show. */
export const writeXlsx = async ({ tables, moment, words }: XlsxFile): Promise<Uint8Array> => {
  const workbook = writeWorkbook([...tables.map(sheetOf), momentSheet(moment, words)]);
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
};
