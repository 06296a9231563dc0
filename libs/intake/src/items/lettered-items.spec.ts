import { describe, expect, it } from '@jest/globals';

import { outline, readingOf, readingOfFile } from '../testing/paper.ts';
import { letteredWordFile } from '../testing/lettered-word-file.ts';

const texts = (...paragraphs: readonly string[]): readonly string[] =>
  readingOf('Beschlussvorschlag', ...paragraphs).items.map(({ label, text }) => `${label ?? '–'} ${text}`);

describe('items numbered by letters and Roman numbers', () => {
  it('stand under the number before them', () =>
    expect(
      texts('1. Beschlossen wird', 'a) der Bau', 'aa) der Brücke', 'bb) des Stegs', 'b) der Betrieb', '2. Kosten'),
    ).toEqual([
      ...['1 Beschlossen wird', '1.a der Bau', '1.a.aa der Brücke', '1.a.bb des Stegs', '1.b der Betrieb', '2 Kosten'],
    ]));

  it('keep sections apart whose numbers begin anew', () =>
    expect(
      outline(
        readingOf(
          'Beschlussvorschlag',
          'I. Die Versammlung nimmt zur Kenntnis:',
          '1. den Bericht',
          '2. die Zahlen',
          'II. Die Versammlung beschließt:',
          '1. den Bau',
          'a) der Brücke',
        ),
      ),
    ).toEqual([
      'I acknowledges',
      'I.1 acknowledges',
      'I.2 acknowledges',
      'II decides',
      'II.1 decides',
      'II.1.a decides',
    ]));

  it('count only in their order, because anything else may be no label', () =>
    expect(texts('1. Gebaut wird', 'c) wie Cäsar', 'II. Quartal 2025', 'V. Müller leitet den Bau.')).toEqual([
      '1 Gebaut wird\nc) wie Cäsar\nII. Quartal 2025\nV. Müller leitet den Bau.',
    ]));

  it('may be struck one by one or as a range', () =>
    expect(
      outline(readingOf('Beschlussvorschlag', '1. Beschlossen wird', 'a) bis c) gestrichen', 'd) neu', 'der Steg')),
    ).toEqual(['1 decides', '1.a decides struck', '1.b decides struck', '1.c decides struck', '1.d decides inserted']));

  it('leave a sentence behind struck letters to the number above them', () =>
    expect(
      readingOf('Beschlussvorschlag', '1. Gebaut wird', '~~a) gestrichen~~', 'Das Amt berichtet.', '2. Kosten')
        .items[0],
    ).toMatchObject({ label: '1', closing: 'Das Amt berichtet.' }));

  it('are counted where Word prints them', () =>
    expect(outline(readingOfFile('a.docx', letteredWordFile))).toEqual([
      'I decides',
      'I.1 decides',
      'I.1.a decides',
      'I.1.b decides',
      'II decides',
    ]));
});
