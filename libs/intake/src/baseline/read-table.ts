import { UnreadableBaseline } from './unreadable-baseline.ts';

/** One row of a CSV file (RFC 4180), its cells without the quotes. */
export interface TableRow {
  /** The line of the file on which it begins, from 1, as an editor shows it. */
  readonly row: number;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly text: string;
  /** The line of the file on which it begins: a row goes over several where a quoted cell does. */
  readonly row: number;
}

const separator = ';';
const lineEnd = '\n';

/** Where in a cell the reading is: a quotation mark begins a cell, ends it, or is none. */
type Within = 'start' | 'plain' | 'quoted' | 'ended';

/** Reads from the left to the right once; whoever holds it asks for `rows` at the end. */
class TableReading {
  readonly rows: TableRow[] = [];
  #cells: TableCell[] = [];
  #text = '';
  #within: Within = 'start';
  #line = 1;
  #cellLine = 1;

  take(character: string): void {
    if (this.#within !== 'quoted' && character === separator) this.#endCell();
    else if (this.#within !== 'quoted' && character === lineEnd) this.#endRow();
    else if (character === '"') this.#quote();
    else this.#letter(character);
    if (character === lineEnd) this.#line += 1;
    if (this.#within === 'start' && this.#text === '') this.#cellLine = this.#line;
  }

  end(): readonly TableRow[] {
    if (this.#within === 'quoted') this.#refuse('a quotation mark that ends the cell');
    if (this.#text !== '' || this.#cells.length > 0 || this.#within === 'ended') this.#endRow();
    return this.rows;
  }

  #quote(): void {
    switch (this.#within) {
      case 'quoted':
        this.#within = 'ended';
        return;
      case 'ended':
        this.#text += '"';
        this.#within = 'quoted';
        return;
      case 'start':
        this.#text = '';
        this.#within = 'quoted';
        return;
      case 'plain':
        this.#text += '"';
        this.#refuse('quotation marks around the whole cell, and every one within it doubled');
    }
  }

  #letter(character: string): void {
    if (this.#within === 'ended' && character.trim() !== '') {
      this.#refuse('nothing behind the quotation mark that ends the cell');
    }
    if (this.#within === 'ended') return;
    this.#text += character;
    if (this.#within === 'start' && character.trim() !== '') this.#within = 'plain';
  }

  #endCell(): void {
    this.#cells.push({ text: this.#text, row: this.#cellLine });
    this.#text = '';
    this.#within = 'start';
  }

  #endRow(): void {
    this.#endCell();
    const cells = this.#cells;
    if (cells.some(({ text }) => text.trim() !== '')) this.rows.push({ row: cells[0]?.row ?? this.#line, cells });
    this.#cells = [];
  }

  #refuse(expected: string): never {
    const column = this.rows[0]?.cells[this.#cells.length]?.text.trim() ?? null;
    const found = this.#text.slice(0, 80);
    throw new UnreadableBaseline('TABLE_MALFORMED', { row: this.#cellLine, column }, { found, expected });
  }
}

/**
 * Rows of cells parted by semicolons, as spreadsheets write them in German, with the blanks around them; blank rows are
 * left out. The first row is the heading.
 *
 * @throws UnreadableBaseline TABLE_MALFORMED where a quotation mark stands as it must not.
 */
export const readTable = (text: string): readonly TableRow[] => {
  const reading = new TableReading();
  for (const character of text.replace(/\r\n?/g, lineEnd)) reading.take(character);
  return reading.end();
};
