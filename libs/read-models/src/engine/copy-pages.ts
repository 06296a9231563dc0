import type pg from 'pg';

import type { JsonObject, JsonValue } from '#kernel';

import type { CopyInto } from './copy-rows.ts';
import { copyRows } from './copy-rows.ts';
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
    await copyRows(session, into(`${schema}.${table.name}`, projection), pageRows(projection, fresh));
  }
  await copyByWayOf(session, order, known, 'known');
};

const cells = (columns: readonly Column[]): CopyInto['columns'] =>
  columns.map((column) => ({ name: column.name, type: givenType(column) }));

/** The view is written out already, and JSON is handed over as the text it is. */
const into = (table: string, projection: StoredProjection): CopyInto => ({
  table,
  columns: [
    { name: 'key', type: 'text' },
    { name: 'view', type: 'text' },
    { name: 'events', type: 'integer' },
    ...cells(projection.table.columns),
  ],
});

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
  await copyRows(session, into('pg_temp.given', projection), pageRows(projection, pages));
  await session.query(
    `insert into ${schema}.${name} (key, view, events${names(columns)})
     select given.key, given.view, given.events${values(columns)} from pg_temp.given
     ${are === 'new' ? '' : replacing(columns)};
     drop table pg_temp.given`,
  );
};

function* pageRows(projection: StoredProjection, pages: readonly PageText[]): Generator<readonly JsonValue[]> {
  const { columns } = projection.table;
  for (const { key, view, events, json } of pages) {
    yield [key, json, events, ...inOrder(columns, projection.columnsOf(view))];
  }
}

const copyLines = async (session: pg.ClientBase, { schema, projection, fresh, known }: CopyOrder): Promise<void> => {
  const { lineTable, linesOf } = projection;
  if (lineTable === null) return;
  const { name, columns } = lineTable;
  if (known.length > 0) {
    await session.query(`delete from ${schema}.${name} where key = any($1)`, [known.map(({ key }) => key)]);
  }
  const rows = [...fresh, ...known].flatMap(({ key, view }) =>
    linesOf(view).map((line) => [key, ...inOrder(columns, line)]),
  );
  if (rows.length === 0) return;
  const table = { table: `${schema}.${name}`, columns: [{ name: 'key', type: 'text' as const }, ...cells(columns)] };
  await copyRows(session, table, rows);
};

const inOrder = (columns: readonly Column[], given: JsonObject): readonly JsonValue[] =>
  columns.map(({ name }) => given[name] ?? null);
