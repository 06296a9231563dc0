import type { TableRow } from './read-table.ts';
import type { BaselinePlace } from './unreadable-baseline.ts';
import { UnreadableBaseline } from './unreadable-baseline.ts';

const required = ['Position', 'Jahr', 'Art', 'Amt', 'Bezeichnung', 'Betrag'] as const;
const allowed = [...required, 'Dezernat', 'Teilhaushalt', 'Produkt', 'Konto', 'von', 'bis', 'kw'] as const;

export type ColumnName = (typeof allowed)[number];

/** The cells of one row by the names of the heading. */
export interface Columns {
  readonly place: (name: ColumnName) => BaselinePlace;
  /** @throws UnreadableBaseline CELL_EMPTY */
  readonly text: (name: ColumnName) => string;
  /** Null when the column is missing or the cell empty. */
  readonly optional: (name: ColumnName) => string | null;
}

const textsOf = ({ cells }: TableRow): readonly string[] => cells.map(({ text }) => text.trim());

const requireHeading = (heading: TableRow): void => {
  const { row } = heading;
  const cells = textsOf(heading);
  const refuse = (column: string, expected: string): never => {
    throw new UnreadableBaseline(
      'TABLE_MALFORMED',
      { row, column },
      { found: cells.join(';').slice(0, 200), expected },
    );
  };
  for (const name of required)
    if (!cells.includes(name)) refuse(name, `a column ${name}, and semicolons between columns`);
  cells.forEach((name, index) => {
    if (!allowed.some((each) => each === name)) refuse(name, `only the columns ${allowed.join(', ')}`);
    if (cells.indexOf(name) !== index) refuse(name, 'every column once');
  });
};

const columnsIn = (heading: readonly string[], { row, cells }: TableRow): Columns => {
  if (cells.length !== heading.length) {
    const misfit = { found: `${cells.length} cells`, expected: `${heading.length}, as the heading has` };
    throw new UnreadableBaseline('TABLE_MALFORMED', { row, column: null }, misfit);
  }
  const cell = (name: ColumnName): string => cells[heading.indexOf(name)]?.text.trim() ?? '';
  const place = (name: ColumnName): BaselinePlace => ({ row: cells[heading.indexOf(name)]?.row ?? row, column: name });
  return {
    place,
    text: (name) => {
      if (cell(name) !== '') return cell(name);
      throw new UnreadableBaseline('CELL_EMPTY', place(name), { found: '', expected: 'something in this cell' });
    },
    optional: (name) => (heading.includes(name) && cell(name) !== '' ? cell(name) : null),
  };
};

/** @throws UnreadableBaseline TABLE_MALFORMED when the heading or a row is not as it has to be. */
export const columnsOf = (heading: TableRow | undefined): ((row: TableRow) => Columns) => {
  const present = heading ?? { row: 1, cells: [] };
  requireHeading(present);
  const names = textsOf(present);
  return (row) => columnsIn(names, row);
};
