import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { instant, isoDate } from '#kernel';
import { cents, posts, text } from './export-table.ts';
import { exportWords } from './export-words.ts';
import { writeXlsx } from './write-xlsx.ts';

let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  const written = await writeXlsx({
    tables: [
      {
        name: 'amounts',
        title: 'Beträge',
        headings: ['Amt', 'Betrag', 'Stellen', 'Tag'],
        rows: [[text('=1+1'), cents(15_434_050), posts(250), { kind: 'day', day: isoDate('2023-12-20') }]],
      },
      { name: 'posts', title: 'Stellen', headings: ['Amt'], rows: [] },
    ],
    moment: { asOf: isoDate('2023-12-20'), knownAt: instant('2024-01-02T10:00:00.000Z'), position: '41' },
    words: exportWords('de'),
  });
  files = Object.fromEntries(Object.entries(unzipSync(written)).map(([name, bytes]) => [name, strFromU8(bytes)]));
});

const file = (name: string): string => Object.entries(files).find(([path]) => path.endsWith(name))?.[1] ?? '';

describe('tables as a workbook', () => {
  it('have a sheet each and one that names the moment', () => {
    const names = [...file('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Beträge', 'Stellen', 'Stand']);
    expect(file('sharedStrings.xml')).toContain('2024-01-02T10:00:00.000Z');
  });

  it('keep figures as figures and days as days', () => {
    const values = [...file('sheet1.xml').matchAll(/<c r="(\w)2"[^>]*>.*?<v>([^<]*)<\/v>/g)].map(
      ([, column, value]) => [column, value],
    );
    expect(values).toEqual(
      expect.arrayContaining([
        ['B', '154340.5'],
        ['C', '2.5'],
        ['D', '45280'],
      ]),
    );
  });

  it('compute nothing of what is text', () => {
    expect(file('sheet1.xml')).not.toContain('<f>');
    expect(file('sheet1.xml')).toMatch(/<c r="A2"[^>]*t="s"/);
  });
});
