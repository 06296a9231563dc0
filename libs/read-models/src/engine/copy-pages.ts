import type pg from 'pg';

import type { JsonObject, JsonValue } from '#kernel';

import { copyRows } from './copy-rows.ts';
import { NULL, copyJson, copyText } from './copy-text.ts';
import { givenType, givenTypes, names, replacing, values } from './page-sql.ts';
import type { Column } from './page-table.ts';
import type { StoredProjection } from './stored-projection.ts';
import type { PageSchema } from './table-ddl.ts';

/** A page as it was folded, and its view written out. */
export interface PageText {
  readonly key: string;
  readonly view: object;
  readonly events: number;
  readonly json: string;
}

export interface CopyOrder {
  readonly schema: PageSchema;
  readonly projection: StoredProjection;
  /** Pages that have no row yet. */
  readonly fresh: readonly PageText[];
  /** Pages whose row and lines are replaced. */
  readonly known: readonly PageText[];
}

/** Writes many pages with their lines, the cheapest way there is. In a transaction, or half of it may stay behind. */
export const copyPages = async (session: pg.ClientBase, order: CopyOrder): Promise<void> => {
  const { schema, projection, fresh, known } = order;
  const { table } = projection;
  await copyLines(session, order);
  // What has to be computed from what is given cannot be copied in.
  if (table.columns.some(({ from }) => from !== undefined)) {
    await copyByWayOf(session, order, fresh, 'new');
  } else if (fresh.length > 0) {
    await copyRows(session, `${schema}.${table.name}`, columnNames(projection), pageLines(projection, fresh));
  }
  await copyByWayOf(session, order, known, 'known');
};

const columnNames = ({ table }: StoredProjection): readonly string[] => [
  'key',
  'view',
  'events',
  ...table.columns.map(({ name }) => name),
];

/** Into a table of the session's own first, and from there with one statement. */
const copyByWayOf = async (
  session: pg.ClientBase,
  { schema, projection }: CopyOrder,
  pages: readonly PageText[],
  are: 'new' | 'known',
): Promise<void> => {
  if (pages.length === 0) return;
  const { columns, name } = projection.table;
  await session.query(
    `create temporary table given (key text, view json, events integer${givenTypes(columns)}) on commit drop`,
  );
  await copyRows(session, 'pg_temp.given', columnNames(projection), pageLines(projection, pages));
  await session.query(
    `insert into ${schema}.${name} (key, view, events${names(columns)})
     select given.key, given.view, given.events${values(columns)} from pg_temp.given
     ${are === 'new' ? '' : replacing(columns)};
     drop table pg_temp.given`,
  );
};

function* pageLines(projection: StoredProjection, pages: readonly PageText[]): Generator<string> {
  const line = lineOf(projection.table.columns);
  for (const { key, view, events, json } of pages) {
    yield `${copyText(key)}\t`;
    yield copyJson(json);
    yield `\t${events}${line(projection.columnsOf(view))}\n`;
  }
}

const copyLines = async (session: pg.ClientBase, { schema, projection, fresh, known }: CopyOrder): Promise<void> => {
  const { lineTable, linesOf } = projection;
  if (lineTable === null) return;
  const { name, columns } = lineTable;
  if (known.length > 0) {
    await session.query(`delete from ${schema}.${name} where key = any($1)`, [known.map(({ key }) => key)]);
  }
  const line = lineOf(columns);
  const lines = [...fresh, ...known].flatMap(({ key, view }) =>
    linesOf(view).map((cells) => `${copyText(key)}${line(cells)}\n`),
  );
  if (lines.length === 0) return;
  await copyRows(session, `${schema}.${name}`, ['key', ...columns.map((column) => column.name)], lines);
};

/** The cells of these columns in their order, each with the tab before it. */
const lineOf = (columns: readonly Column[]): ((cells: JsonObject) => string) => {
  const writers = columns.map((column) => ({
    name: column.name,
    text: givenType(column).startsWith('json') ? jsonCell : copyText,
  }));
  return (cells) => {
    let line = '';
    for (const { name, text } of writers) line += `\t${text(cells[name] ?? null)}`;
    return line;
  };
};

const jsonCell = (cell: JsonValue): string => (cell === null ? NULL : copyJson(JSON.stringify(cell)));
