import { describe, expect, it } from '@jest/globals';

import { findingsOf, readingOf } from '../testing/paper.ts';

const messages = (...paragraphs: readonly string[]): readonly string[] =>
  readingOf(...paragraphs).findings.map(({ message }) => message);

describe('resolution numbers', () => {
  it('are doubtful when one year has them on two days', () => {
    const reading = readingOf('Nr. 0311 vom 23.03.2021', 'Mit Beschluss 0311 vom 23. Februar 2021 wurde begonnen.');
    expect(findingsOf(reading)).toEqual(['RESOLUTION_DATE_CONFLICT']);
    expect(reading.findings[0]?.message).toContain(
      'hier mit dem 23.03.2021 angegeben, an anderer Stelle mit dem 23.02.2021',
    );
  });

  it('begin anew every year', () => expect(messages('Nr. 0311 vom 21.06.2018', 'Nr. 0311 vom 23.02.2021')).toEqual([]));
});

describe('paper numbers', () => {
  it('written in two ways are one paper, and a finding', () =>
    expect(findingsOf(readingOf('Zu 20-V-06-0020.', 'Mit SV 20-V-06-020 wurde begonnen.'))).toEqual([
      'PAPER_NUMBER_SPELLINGS',
    ]));

  it('may have blanks', () => expect(messages('GRDrs. 17/2023', 'GR Drs. 17/ 2023')).toEqual([]));
});

describe('pointers inside a paper', () => {
  const head = ['Beschluss', '1. Es wird beschlossen, dass', '- 1.1. gebaut wird.', '1.2. gestrichen'];

  it('may point at an item or a numbered section', () =>
    expect(messages(...head, '- 1.3. wie unter 1.1. gebaut wird (s. 3.2).', 'Begründung', '3.2. Lage')).toEqual([]));

  it('dangle when their target is missing or struck', () =>
    expect(messages(...head, '- 1.3. nach 1.7 und gemäß 1.2 gebaut wird.')).toEqual([
      'Ziffer 1.3 verweist auf 1.7; 1.7 gibt es in diesem Papier nicht.',
      'Ziffer 1.3 verweist auf 1.2; 1.2 ist gestrichen.',
    ]));

  it('are neither days nor amounts nor places of an agenda', () =>
    expect(messages('Tagesordnung II Punkt 2.19', 'in 2.4 Mio. Euro', 'nach 1.12.2023')).toEqual([]));
});

describe('sums', () => {
  const table = (total: string): readonly string[] =>
    ['Amt\t2024\t2025', 'Bau\t1.000 €\t2.000 €', 'Sport\t500 €\t0 €', `Summe\t1.500 €\t${total}`].map(String);

  it('at the foot of a column fit', () => expect(messages(table('2.000 €').join('\n'))).toEqual([]));

  it('at the foot of a column that do not fit are named', () =>
    expect(messages(table('2.100 €').join('\n'))).toEqual([
      '„Summe“ (Spalte „2025“) nennt 2.100, die Zeilen darüber ergeben 2.000.',
    ]));

  it('start anew after a total and after a heading inside the table', () =>
    expect(
      messages(
        [
          'Posten\t2024',
          'Bau\t100 €',
          'Sport\t50 €',
          'Summe Budget\t150 €',
          'Belastung\t150 €',
          'Investitionen',
          'Dach\t70 €',
          'Tor\t30 €',
          'Summe Investitionen\t100 €',
        ]
          .map((line) => (line.includes('\t') ? line : `${line}\t`))
          .join('\n'),
      ),
    ).toEqual([]));

  it('leave unknown parts unknown', () =>
    expect(findingsOf(readingOf(['Amt\tBedarf', 'Bau\t2,5', 'Sport\t?*', 'Kultur\t1', '\t3,5'].join('\n')))).toEqual([
      'TOTAL_WITH_UNKNOWN',
    ]));

  const packages = (total: string): string =>
    [
      '| Paket | 2024 | 2025 |',
      '|---|---|---|',
      '| klein | 12,25 | 10,50 |',
      '| | Stellen | Stellen |',
      `| | insgesamt ${total} Stellen | |`,
    ].join('\n');

  it('over two years are checked against both', () => {
    expect(messages(packages('22,75'))).toEqual([]);
    expect(findingsOf(readingOf(packages('23,75')))).toEqual(['POSTS_TOTAL_DIFFERS']);
    expect(messages(packages('23,75'))).toEqual([
      'Angegeben sind insgesamt 23,75, die Teile 12,25 + 10,50 ergeben 22,75.',
    ]);
  });

  it('in a sentence are checked as well', () => {
    expect(messages('Es sind 2,5 Stellen und 1,5 Stellen, insgesamt 4,0 Stellen.')).toEqual([]);
    expect(messages('Es sind 2,5 Stellen und 1,5 Stellen, insgesamt 5,0 Stellen.')).toEqual([
      'Angegeben sind insgesamt 5,0 VZÄ, die genannten Teile ergeben 4,0 VZÄ.',
    ]);
  });
});

describe('sums for a period', () => {
  const parts = [
    'Für den Bau sind 4.100 TEUR im Doppelhaushalt 2022/23 vorgesehen, zusätzlich 600 TEUR in 2021.',
    'Für das Netz sind 1.900.000 Euro im Doppelhaushalt 2022/2023 vorgesehen.',
  ];

  it('may be made of its parts', () =>
    expect(messages(...parts, 'Zusammen sind es 6.000 TEUR in 2022/23.')).toEqual([]));

  it('are not doubted when parts of their own make them up as well', () =>
    expect(
      messages(
        'Es sind 3.000 TEUR in 2022/23, 2.000 TEUR in 2022/23 und 1.000 TEUR in 2022/23, dazu 1.000 TEUR in 2021.',
        'Zusammen sind es 6.000 TEUR in 2022/23.',
      ),
    ).toEqual([]));

  it('are not doubted for a single part and a chance', () =>
    expect(messages('Es sind 500 TEUR in 2022/23 und 100 TEUR in 2021.', 'Der Rest sind 600 TEUR in 2022/23.')).toEqual(
      [],
    ));

  it('are doubtful when only the money of another period makes them up', () =>
    expect(messages(...parts, 'Der Aufwand sinkt von 6.600 TEUR in 2022/23.')).toEqual([
      '6.600 TEUR sind für 2022/23 angegeben, enthalten aber 600.000 Euro aus 2021; für 2022/23 allein ergeben 4.100.000 Euro + 1.900.000 Euro nur 6.000.000 Euro.',
    ]));
});

describe('motions listed as present', () => {
  const list = ['Vorliegende Anfragen/Anträge:', '1014/2023 Grüne, 4284/2023 Fraktion am Fluss'];

  it('are answered somewhere', () => expect(messages('Zu 1014/ 2023 Nr. 1 und 4284/2023: ja.', ...list)).toEqual([]));

  it('are named when nothing answers them', () =>
    expect(messages('Zu 1014/ 2023 Nr. 1: ja.', ...list)).toEqual([
      'Der Antrag 4284/2023 ist als vorliegend aufgeführt, wird aber nirgends beantwortet.',
    ]));
});

describe('days', () => {
  it('that no calendar has are named', () =>
    expect(findingsOf(readingOf('Beschluss', '1. Beginn ist am 31.04.2024.'))).toEqual(['DATE_IMPOSSIBLE 1']));
});
