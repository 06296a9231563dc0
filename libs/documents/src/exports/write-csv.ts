import { assertNever } from '#kernel';
import type { ExportCell, ExportMoment, ExportTable } from './export-table.ts';
import type { ExportWords } from './export-words.ts';
import { momentNote } from './moment-note.ts';

export interface CsvWishes {
  /** The sign between euros and cents. With a comma such a figure is quoted, because the comma also parts the fields. */
  readonly decimal: 'comma' | 'point';
  /** A byte order mark in front, by which some programs know UTF-8. */
  readonly bom: boolean;
}

interface CsvFile {
  readonly table: ExportTable;
  readonly moment: ExportMoment;
  readonly words: ExportWords;
  readonly wishes: CsvWishes;
}

const CRLF = '\r\n';
const BOM = '\uFEFF';

/** What a spreadsheet would take for a formula, also behind blanks, and in the wide forms of East Asian scripts. */
const formulaStart = /^[\s\uFEFF]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/;

/** An apostrophe in front makes it text; no figure is ever touched. */
const harmless = (words: string): string => (formulaStart.test(words) ? `'${words}` : words);

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** By digits, never by floating point. */
const hundredthsAs = (hundredths: number, decimal: CsvWishes['decimal']): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const mark = decimal === 'comma' ? ',' : '.';
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
};

const fieldOf = (cell: ExportCell, decimal: CsvWishes['decimal']): string => {
  switch (cell.kind) {
    case 'text':
      return harmless(cell.text);
    case 'whole':
      return String(cell.figure);
    case 'cents':
      return hundredthsAs(cell.cents, decimal);
    case 'hundredths':
      return hundredthsAs(cell.hundredths, decimal);
    case 'day':
      return cell.day;
    case 'empty':
      return '';
    default:
      return assertNever(cell);
  }
};

const recordOf = (fields: readonly string[]): string => fields.map(quoted).join(',') + CRLF;

/**
 * RFC 4180: a heading, a record for each row, and one last record whose first field names the moment the table shows; all
 * have the same number of fields.
 */
export const writeCsv = ({ table: { headings, rows }, moment, words, wishes }: CsvFile): string => {
  const note = [momentNote(moment, words), ...headings.slice(1).map(() => '')];
  const records = [
    headings.map(harmless),
    ...rows.map((row) => row.map((cell) => fieldOf(cell, wishes.decimal))),
    note,
  ];
  return `${wishes.bom ? BOM : ''}${records.map(recordOf).join('')}`;
};
