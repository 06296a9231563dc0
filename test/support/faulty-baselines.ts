/** CSV files that are no baseline of a plan of 2024 and 2025 in euro without signs, and where they go wrong. */
export interface FaultyBaseline {
  readonly what: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The code of the refusal; of a file that cannot be read why not. */
  readonly code: string;
  readonly line: number;
  readonly column: string | null;
}

export const baselineHeading = 'Position;Jahr;Art;Amt;Bezeichnung;Betrag';
const good = 'sach;2024;Aufwand;15;Sachkosten;1.000,00';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(text, encoding));

const file = (...rows: readonly string[]): Uint8Array<ArrayBuffer> => bytesOf([baselineHeading, ...rows].join('\r\n'));

/** One good line, then one with this amount. */
const amount = (text: string, kind = 'Aufwand') => file(good, `neu;2024;${kind};15;Neu;${text}`);

type Row = readonly [what: string, bytes: Uint8Array<ArrayBuffer>, code: string, line: number, column: string | null];

const rows: readonly Row[] = [
  ['euro and thousand euro', amount('7 T€'), 'UNIT_MIXED', 3, 'Betrag'],
  ['TEUR', amount('7 TEUR'), 'UNIT_MIXED', 3, 'Betrag'],
  ['another currency', amount('7 USD'), 'UNIT_MIXED', 3, 'Betrag'],
  ['the unit in the heading', bytesOf(`${baselineHeading} in T€\n${good}`), 'TABLE_MALFORMED', 1, 'Betrag'],
  ['a negative amount', amount('-7,00'), 'SIGN_WRONG', 3, 'Betrag'],
  ['an amount in brackets', amount('(7,00)'), 'SIGN_WRONG', 3, 'Betrag'],
  ['posts below zero', amount('-1,00', 'Stellen'), 'NUMBER_MALFORMED', 3, 'Betrag'],
  ['English thousands', amount('1,000'), 'NUMBER_MALFORMED', 3, 'Betrag'],
  ['a year outside the plan', file(good, 'neu;2026;Aufwand;15;Neu;1,00'), 'YEAR_OUTSIDE_PLAN', 3, 'Jahr'],
  ['posts of a year outside the plan', file(good, 'st;2026;Stellen;15;Neu;1,00'), 'YEAR_OUTSIDE_PLAN', 3, 'Jahr'],
  [
    'a year outside the plan below a cell of two lines and a blank one',
    file('sach;2024;Aufwand;15;"Sach-\r\nkosten";1,00', '', 'neu;2026;Aufwand;15;Neu;1,00'),
    ...(['YEAR_OUTSIDE_PLAN', 5, 'Jahr'] as const),
  ],
  ['a name too long', file(good, `neu;2024;Aufwand;15;${'x'.repeat(300)};1,00`), 'TEXT_TOO_LONG', 3, 'Bezeichnung'],
  ['UTF-16', bytesOf(`\uFEFF${baselineHeading}\n${good}`, 'utf16le'), 'ENCODING_WRONG', 1, '1'],
  [
    'Latin-1',
    bytesOf(`${baselineHeading}\n${good}\nneu;2024;Aufwand;15;Gebühr;1`, 'latin1'),
    ...(['ENCODING_WRONG', 3, 'Bezeichnung'] as const),
  ],
  [
    'commas between columns',
    bytesOf(`${baselineHeading}\n${good}`.replaceAll(';', ',')),
    'TABLE_MALFORMED',
    1,
    'Position',
  ],
  [
    'a missing column',
    bytesOf('Position;Jahr;Art;Amt;Bezeichnung\na;2024;Aufwand;15;x'),
    'TABLE_MALFORMED',
    1,
    'Betrag',
  ],
  ['a column twice', bytesOf(`${baselineHeading};Amt\n${good};15`), 'TABLE_MALFORMED', 1, 'Amt'],
  [
    'a quotation mark that does not end',
    file(good, 'neu;2024;Aufwand;15;"Neu;1,00'),
    'TABLE_MALFORMED',
    3,
    'Bezeichnung',
  ],
  ['a position twice', file(good, good), 'ID_REPEATED', 3, 'Position'],
  ['a cell too few', file(good, 'neu;2024;Aufwand;15;Neu'), 'TABLE_MALFORMED', 3, null],
  ['nothing but its heading', file(), 'BASELINE_EMPTY', 1, null],
  ['no line of money', file('st;2024;Stellen;15;Neu;1,00'), 'BASELINE_EMPTY', 1, null],
  ['nothing at all', bytesOf(''), 'TABLE_MALFORMED', 1, 'Position'],
];

export const faultyBaselines: readonly FaultyBaseline[] = rows.map(([what, bytes, code, line, column]) => ({
  ...{ what, bytes, code, line, column },
}));
