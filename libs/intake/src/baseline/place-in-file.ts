import { Rejection } from '#kernel';
import type { ColumnName, Columns } from './columns.ts';
import type { BaselineFile } from './read-baseline.ts';
import type { BaselinePlace } from './unreadable-baseline.ts';

/** The rows that became lines and those that became posts, in the order of the file. */
export interface ReadRows {
  readonly lines: Columns[];
  readonly posts: Columns[];
}

const columnOf: Readonly<Record<string, ColumnName>> = {
  lineId: 'Position',
  postsId: 'Position',
  year: 'Jahr',
  label: 'Bezeichnung',
  department: 'Amt',
  costObject: 'Produkt',
  amountCents: 'Betrag',
  fteHundredths: 'Betrag',
  from: 'von',
  until: 'bis',
  'parts/directorate': 'Dezernat',
  'parts/department': 'Amt',
  'parts/subBudget': 'Teilhaushalt',
  'parts/product': 'Produkt',
  'parts/account': 'Konto',
};

const pattern = /^\/(?<list>lines|posts)\/(?<index>\d+)(?:\/(?<field>.+))?$/;

const heading: BaselinePlace = { row: 1, column: null };

const cellOf = (columns: Columns, field: string): BaselinePlace => {
  const column = Object.hasOwn(columnOf, field) ? columnOf[field] : undefined;
  return column === undefined ? { ...columns.place('Position'), column: null } : columns.place(column);
};

/** The cell that a field of the council's order was read from; the heading when it is the list as a whole. */
export const placeIn = (read: ReadRows, pointer: string): BaselinePlace | null => {
  if (pointer === '/lines' || pointer === '/posts') return heading;
  const { list, index, field } = pattern.exec(pointer)?.groups ?? {};
  const columns = read[list === 'posts' ? 'posts' : 'lines'][Number(index)];
  return columns === undefined ? null : cellOf(columns, field ?? '');
};

const isRejection = (error: unknown): error is Rejection => error instanceof Rejection;

/** The council's refusal of a field, by its line and column in the file; anything else as it is. */
export const refusedInFile = (error: unknown, { placeOf }: Pick<BaselineFile, 'placeOf'>): unknown => {
  if (!isRejection(error)) return error;
  const { field, ...facts } = error.facts;
  const place = typeof field === 'string' ? placeOf(field) : null;
  return place === null ? error : new Rejection(error.code, { ...facts, row: place.row, column: place.column });
};
