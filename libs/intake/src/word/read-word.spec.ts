import { describe, expect, it } from '@jest/globals';

import { findingsOf, outline, readingOfFile } from '../testing/paper.ts';
import { paragraph, tableRow, wordFile } from '../testing/word-file.ts';

const read = (...body: readonly string[]) => readingOfFile('vorlage.docx', wordFile(...body));

describe('reading a Word file', () => {
  it('finds the same as in Markdown', () => {
    const reading = read(
      paragraph('Vorlage 24-V-66-0003'),
      paragraph('Trinkbrunnen', { bold: true }),
      paragraph('Beschluss'),
      paragraph('1. Es wird beschlossen, dass'),
      paragraph('1.1. gestrichen', { struck: true }),
      paragraph('1.2. unverändert', { struck: true }),
      paragraph('1.3. 86.500 Euro bereitgestellt werden.'),
    );
    expect(reading).toMatchObject({ paper: '24-V-66-0003', title: 'Trinkbrunnen' });
    expect(outline(reading)).toEqual(['1 decides', '1.1 decides struck', '1.2 decides unchanged', '1.3 decides']);
    expect(reading.values).toEqual([{ label: '1.3', kind: 'amount', amountCents: 8_650_000 }]);
    expect(findingsOf(reading)).toEqual(['MARKER_CONTRADICTS_TYPOGRAPHY 1.2']);
  });

  it('prints the numbers that Word only counts', () =>
    expect(
      outline(
        read(
          paragraph('Beschluss'),
          paragraph('Es wird zur Kenntnis genommen, dass', { level: 0 }),
          paragraph('es regnet.', { level: 1 }),
          paragraph('Es wird beschlossen, dass', { level: 0 }),
          paragraph('gebaut wird.', { level: 1 }),
          paragraph('gestrichen', { level: 1, struck: true }),
        ),
      ),
    ).toEqual(['1 acknowledges', '1.1 acknowledges', '2 decides', '2.1 decides', '2.2 decides struck']));

  it('reads tables', () =>
    expect(
      findingsOf(
        read(
          `<w:tbl>${tableRow('Amt', 'Bedarf')}${tableRow('Bau', '2')}${tableRow('Sport', '3')}${tableRow('Summe', '6')}</w:tbl>`,
        ),
      ),
    ).toEqual(['TOTAL_DIFFERS']));

  it('joins a sentence that is cut into runs', () =>
    expect(
      read(
        paragraph('Beschluss'),
        '<w:p><w:r><w:t xml:space="preserve">1. Es werden 54.</w:t></w:r><w:r><w:t>340 Euro gezahlt.</w:t></w:r></w:p>',
      ).values,
    ).toEqual([{ label: '1', kind: 'amount', amountCents: 5_434_000 }]));
});
