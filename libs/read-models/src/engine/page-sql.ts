import type { CellType } from './cell-writers.ts';
import type { Column } from './page-table.ts';

/** Pieces of statements that take rows as they are given, from a row source called `given`, into their table. */

export const names = (columns: readonly Column[]): string => columns.map(({ name }) => `, ${name}`).join('');

export const values = (columns: readonly Column[]): string =>
  columns.map(({ name, from }) => `, ${from ?? `given.${name}`}`).join('');

export const givenType = (column: Column): CellType => (column.given === undefined ? column.type : column.given);

export const givenTypes = (columns: readonly Column[]): string =>
  columns.map((column) => `, ${column.name} ${givenType(column)}`).join('');

/** What becomes of a page that has its row already. */
export const replacing = (columns: readonly Column[]): string => {
  const changed = ['view', 'events', ...columns.map(({ name }) => name)];
  return `on conflict (key) do update set ${changed.map((name) => `${name} = excluded.${name}`).join(', ')}`;
};
