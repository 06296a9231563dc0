import { describe, expect, it } from '@jest/globals';
import type { BaselineTerms } from './read-baseline.ts';
import { readBaseline, readBaselineFile } from './read-baseline.ts';
import { UnreadableBaseline } from './unreadable-baseline.ts';

const heading = 'Position;Jahr;Art;Dezernat;Amt;Produkt;Bezeichnung;Betrag;von;kw';
const row = (cells: Partial<Record<'Position' | 'Jahr' | 'Art' | 'Amt' | 'Betrag' | 'von' | 'kw', string>> = {}) => {
  const {
    Position = 'sach',
    Jahr = '2024',
    Art = 'Aufwand',
    Amt = '15',
    Betrag = '1.234,56',
    von = '',
    kw = '',
  } = cells;
  return `${Position};${Jahr};${Art};II;${Amt};11.10;"Sachkosten; ""IT""";${Betrag};${von};${kw}`;
};
const file = (...rows: readonly string[]) => `${[heading, ...rows].join('\r\n')}\r\n`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const euro: BaselineTerms = { unit: 'euro', signs: 'unsigned' };
const read = (text: string, terms = euro) => readBaseline(utf8(text), terms);

const refusal = (bytes: Uint8Array, terms = euro): Pick<UnreadableBaseline, 'code' | 'row' | 'column'> => {
  try {
    readBaseline(bytes, terms);
  } catch (thrown) {
    if (thrown instanceof UnreadableBaseline) return { code: thrown.code, row: thrown.row, column: thrown.column };
    throw thrown;
  }
  throw new Error('Found a baseline, expected a refusal.');
};

describe('reading the lines of a budget plan (Ansätze einlesen)', () => {
  it('gives each line with its place in the plan, in cents', () =>
    expect(read(file(row()))).toEqual({
      lines: [
        {
          lineId: 'sach',
          year: 2024,
          label: 'Sachkosten; "IT"',
          direction: 'expense',
          sort: 'operating',
          department: 'Dezernat II/15',
          costObject: '11.10',
          parts: { directorate: 'II', department: '15', product: '11.10' },
          amountCents: 123_456,
        },
      ],
      posts: [],
    }));

  it('gives posts in hundredths, with the day they begin and whether they lapse', () =>
    expect(read(file(row({ Art: 'Stellen', Betrag: '12,5', von: '01.02.2021', kw: 'x' }))).posts).toEqual([
      {
        ...{
          postsId: 'sach',
          year: 2024,
          label: 'Sachkosten; "IT"',
          department: 'Dezernat II/15',
          fteHundredths: 1250,
        },
        ...{ from: '2021-02-01', until: null, dueToLapse: true },
      },
    ]));

  it('is the same with a mark at the beginning and with other line ends', () => {
    const found = read(file(row()));
    expect(read(`\uFEFF${file(row())}`)).toEqual(found);
    expect(read(file(row()).replaceAll('\r\n', '\n'))).toEqual(found);
  });

  it.each([
    [{ unit: 'thousandEuro', signs: 'unsigned' }, { Art: 'Aufwand', Betrag: '1.234,5' }, 123_450_000],
    [{ unit: 'thousandEuro', signs: 'unsigned' }, { Art: 'Aufwand', Betrag: '7 TEUR' }, 700_000],
    [{ unit: 'thousandEuro', signs: 'unsigned' }, { Art: 'Aufwand', Betrag: 'T€ 7' }, 700_000],
    [{ unit: 'thousandEuro', signs: 'unsigned' }, { Art: 'Aufwand', Betrag: '7 Tsd. Euro' }, 700_000],
    [{ unit: 'euro', signs: 'expenseNegative' }, { Art: 'Aufwand', Betrag: '€ -7,00' }, 700],
    [{ unit: 'euro', signs: 'revenueNegative' }, { Art: 'Ertrag', Betrag: '-1.000' }, 100_000],
    [{ unit: 'euro', signs: 'expenseNegative' }, { Art: 'Aufwand', Betrag: '−1.000,00 €' }, 100_000],
    [{ unit: 'euro', signs: 'expenseNegative' }, { Art: 'Ertrag', Betrag: '1000' }, 100_000],
    [{ unit: 'euro', signs: 'expenseNegative' }, { Art: 'Aufwand', Betrag: '0' }, 0],
  ] as const)('understands %j %j', (terms, cells, amountCents) =>
    expect(read(file(row(cells)), terms).lines).toMatchObject([{ amountCents }]),
  );

  it.each([
    ['TEUR among euros', row({ Betrag: '7 TEUR' }), 'UNIT_MIXED', 'Betrag'],
    ['dollars', row({ Betrag: '7 USD' }), 'UNIT_MIXED', 'Betrag'],
    ['English decimals', row({ Betrag: '1,234.56' }), 'NUMBER_MALFORMED', 'Betrag'],
    ['euros before thousand euros', row({ Betrag: 'T€ 7' }), 'UNIT_MIXED', 'Betrag'],
    ['millions', row({ Betrag: '7 Mio. €' }), 'UNIT_MIXED', 'Betrag'],
    ['thousands parted in English', row({ Betrag: '1,000' }), 'NUMBER_MALFORMED', 'Betrag'],
    ['posts parted in English', row({ Art: 'Stellen', Betrag: '1,000' }), 'NUMBER_MALFORMED', 'Betrag'],
    ['a minus behind', row({ Betrag: '1,00-' }), 'SIGN_WRONG', 'Betrag'],
    ['an amount in brackets', row({ Betrag: '(1,00)' }), 'SIGN_WRONG', 'Betrag'],
    ['posts of no year', row({ Art: 'Stellen', Betrag: '1', Jahr: 'x' }), 'YEAR_MALFORMED', 'Jahr'],
    ['a third of a cent', row({ Betrag: '0,333' }), 'NUMBER_MALFORMED', 'Betrag'],
    ['a negative amount', row({ Betrag: '-1,00' }), 'SIGN_WRONG', 'Betrag'],
    ['negative posts', row({ Art: 'Stellen', Betrag: '-1,00' }), 'NUMBER_MALFORMED', 'Betrag'],
    ['a kind there is not', row({ Art: 'Sonstiges' }), 'KIND_UNKNOWN', 'Art'],
    ['what objects have', row({ Art: 'constructor' }), 'KIND_UNKNOWN', 'Art'],
    ['no department', row({ Amt: '' }), 'CELL_EMPTY', 'Amt'],
    ['no year', row({ Jahr: '24' }), 'YEAR_MALFORMED', 'Jahr'],
    ['30 February', row({ Art: 'Stellen', Betrag: '1', von: '30.02.2024' }), 'DAY_MALFORMED', 'von'],
    ['an id that was there', row(), 'ID_REPEATED', 'Position'],
    ['a cell too many', `${row({ Position: 'b' })};x`, 'TABLE_MALFORMED', null],
    ['a quote that does not end', 'b;2024;"Aufwand', 'TABLE_MALFORMED', 'Art'],
    ['a quote within a cell', 'b;2024;Auf"wand', 'TABLE_MALFORMED', 'Art'],
    ['something behind a quote', 'b;2024;"Auf"wand', 'TABLE_MALFORMED', 'Art'],
  ] as const)('is refused with %s, and says where', (_, second, code, column) =>
    expect(refusal(utf8(file(row(), second)))).toEqual({ code, row: 3, column }),
  );

  it.each([
    ['revenueNegative', 'Ertrag', '5,00'],
    ['revenueNegative', 'Aufwand', '-5,00'],
    ['expenseNegative', 'Aufwand', '5,00'],
  ] as const)('is refused when a sign contradicts %s', (signs, Art, Betrag) =>
    expect(refusal(utf8(file(row({ Art, Betrag }))), { unit: 'euro', signs })).toMatchObject({
      code: 'SIGN_WRONG',
      row: 2,
    }),
  );

  it('is refused in another encoding, at the cell where it shows', () => {
    const latin1 = Uint8Array.from(Buffer.from(file(row(), row({ Position: 'b', Amt: 'Büro' })), 'latin1'));
    expect(refusal(latin1)).toEqual({ code: 'ENCODING_WRONG', row: 3, column: 'Amt' });
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${file(row())}`, 'utf16le'));
    expect(refusal(utf16)).toEqual({ code: 'ENCODING_WRONG', row: 1, column: '1' });
  });

  it('counts lines as an editor does, whatever cells and blank lines hold', () => {
    const lines = ['a;2024;Aufwand;II;15;;"Zeile', 'um Zeile";1,00;;', '', 'b;24;Aufwand;II;15;;x;1,00;;'];
    expect(refusal(utf8(file(...lines)))).toEqual({ code: 'YEAR_MALFORMED', row: 5, column: 'Jahr' });
    const within = ['a;2024;Aufwand;II;15;;"Zeile', 'um Zeile";1.00;;'];
    expect(refusal(utf8(file(...within)))).toEqual({ code: 'NUMBER_MALFORMED', row: 3, column: 'Betrag' });
    const latin1 = Uint8Array.from(Buffer.from(file(...within, 'b;2024;Aufwand;II;15;;Gebühr;1,00;;'), 'latin1'));
    expect(refusal(latin1)).toEqual({ code: 'ENCODING_WRONG', row: 4, column: 'Bezeichnung' });
  });

  it('says where each line and each entry of posts stands', () => {
    const posts = row({ Art: 'Stellen', Betrag: '1', Position: 'st', von: '01.02.2024' });
    const { placeOf } = readBaselineFile(utf8(file(posts, '', row(), row({ Position: 'b' }))), euro);
    expect(placeOf('/lines/1/year')).toEqual({ row: 5, column: 'Jahr' });
    expect(placeOf('/lines/0/parts/product')).toEqual({ row: 4, column: 'Produkt' });
    expect(placeOf('/posts/0/from')).toEqual({ row: 2, column: 'von' });
    expect(placeOf('/lines')).toEqual({ row: 1, column: null });
    expect([placeOf('/planId'), placeOf('/lines/2/year')]).toEqual([null, null]);
  });

  it.each([
    ['without a column', 'Position;Jahr;Art;Amt;Bezeichnung', 'Betrag'],
    ['with a column twice', 'Position;Jahr;Art;Amt;Bezeichnung;Betrag;Amt', 'Amt'],
    ['with a column nobody knows', 'Position;Jahr;Art;Amt;Bezeichnung;Betrag;Farbe', 'Farbe'],
    ['with tabs', 'Position\tJahr\tArt\tAmt\tBezeichnung\tBetrag', 'Position'],
    ['with a unit in its heading', 'Position;Jahr;Art;Amt;Bezeichnung;Betrag in T€', 'Betrag'],
    ['with commas', 'Position,Jahr,Art,Amt,Bezeichnung,Betrag', 'Position'],
    ['with nothing', '', 'Position'],
  ] as const)('is refused %s', (_, text, column) =>
    expect(refusal(utf8(text))).toEqual({ code: 'TABLE_MALFORMED', row: 1, column }),
  );
});
