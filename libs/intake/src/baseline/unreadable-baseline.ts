/** What is wrong with a cell, or with the file as a whole. */
export type BaselineErrorCode =
  /** Not UTF-8. */
  | 'ENCODING_WRONG'
  /** A column is missing, unknown or there twice; a row has more or fewer cells; a quotation mark is out of place. */
  | 'TABLE_MALFORMED'
  | 'CELL_EMPTY'
  /** No amount as German authorities print it: 1.234,56. */
  | 'NUMBER_MALFORMED'
  /** Names another unit or currency than was declared. */
  | 'UNIT_MIXED'
  /** Positive where the declared convention says negative, or the other way round. */
  | 'SIGN_WRONG'
  | 'KIND_UNKNOWN'
  | 'YEAR_MALFORMED'
  | 'DAY_MALFORMED'
  | 'ID_REPEATED';

/** The file cannot be read as a baseline; says where and what, and nothing was read of it. */
export class UnreadableBaseline extends Error {
  override readonly name = 'UnreadableBaseline';
  readonly code: BaselineErrorCode;
  /** Line of the file from 1, the heading included, as an editor shows it. */
  readonly row: number;
  /** As the heading names it, its number where that cannot be read; null for a whole row. */
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;

  constructor(code: BaselineErrorCode, place: BaselinePlace, { found, expected }: BaselineMisfit) {
    const column = place.column === null ? '' : `, column ${place.column}`;
    super(`Line ${place.row}${column}: found ${JSON.stringify(found)}, expected ${expected}.`);
    this.code = code;
    this.row = place.row;
    this.column = place.column;
    this.found = found;
    this.expected = expected;
  }
}

export interface BaselinePlace {
  readonly row: number;
  readonly column: string | null;
}

export interface BaselineMisfit {
  readonly found: string;
  readonly expected: string;
}
