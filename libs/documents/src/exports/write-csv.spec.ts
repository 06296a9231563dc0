import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, isoDate } from '#kernel';
import type { ExportCell } from './export-table.ts';
import { cents, dayOrEmpty, posts, text, whole } from './export-table.ts';
import { exportWords } from './export-words.ts';
import type { CsvWishes } from './write-csv.ts';
import { writeCsv } from './write-csv.ts';

const moment = { asOf: isoDate('2023-12-20'), knownAt: instant('2024-01-02T10:00:00.000Z'), position: '41' };

const csvOf = (rows: readonly (readonly ExportCell[])[], wishes: Partial<CsvWishes> = {}): string =>
  writeCsv({
    table: {
      name: 'amounts',
      title: 'Beträge',
      headings: (rows[0] ?? []).map((_, index) => `Spalte ${index + 1}`),
      rows,
    },
    moment,
    words: exportWords('de'),
    wishes: { decimal: 'point', bom: false, ...wishes },
  });

const recordsOf = (csv: string): readonly string[] => csv.split('\r\n');

/** A reader of RFC 4180 that knows nothing of ours. */
const readCsv = (csv: string): readonly (readonly string[])[] => {
  const records: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match = pattern.exec(csv); match !== null && match[0] !== ''; match = pattern.exec(csv)) {
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
};

describe('a table as CSV', () => {
  it('has headings, rows and a last record that names the moment', () =>
    expect(recordsOf(csvOf([[text('Amt 15'), cents(15_434_000), posts(250), whole(2024), dayOrEmpty(null)]]))).toEqual([
      'Spalte 1,Spalte 2,Spalte 3,Spalte 4,Spalte 5',
      'Amt 15,154340.00,2.50,2024,',
      '"Stand vom 2023-12-20, bekannt am 2024-01-02T10:00:00.000Z, Position 41",,,,',
      '',
    ]));

  it('writes a decimal comma in quotes, and a byte order mark when asked to', () => {
    expect(recordsOf(csvOf([[cents(-5)]], { decimal: 'comma' }))[1]).toBe('"-0,05"');
    expect(csvOf([[whole(1)]], { bom: true }).startsWith('\uFEFFSpalte 1')).toBe(true);
  });

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'makes no formula of the text %j',
    (words) => {
      expect(readCsv(csvOf([[text(words)]]))[1]?.[0]).toBe(`'${words}`);
    },
  );

  it('leaves negative figures the figures they are', () =>
    expect(recordsOf(csvOf([[cents(-1_00), posts(-50), whole(-3)]]))[1]).toBe('-1.00,-0.50,-3'));

  it('is read back as it was by any reader of RFC 4180, every record with as many fields', () => {
    const word = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ';', 'ä', ' ', '=') });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (rows) => {
        const read = readCsv(csvOf(rows.map((row) => row.map(text))));
        expect(read.slice(1, -1).map((row) => row.map((field) => field.replace(/^'/, '')))).toEqual(rows);
        expect(new Set(read.map((row) => row.length))).toEqual(new Set([2]));
      }),
    );
  });
});
