import type pg from 'pg';

import { copyRows } from './copy-rows.ts';
import type { Page } from './fold-batch.ts';
import type { Column } from './page-table.ts';
import type { StoredProjection } from './stored-projection.ts';
import type { PageSchema } from './table-ddl.ts';

/** What both a pool and a session can do. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/** Bytes of JSON in one statement: large enough to spare round trips, far below what a statement may carry. */
const STATEMENT_LENGTH = 4_000_000;

export const loadPages = async (
  database: Queryable,
  schema: PageSchema,
  projection: StoredProjection,
  keys: readonly string[],
): Promise<Map<string, Page>> => {
  if (keys.length === 0) return new Map();
  const { rows } = await database.query<{ key: string; view: object; events: number }>(
    `select key, view, events from ${schema}.${projection.table.name} where key = any($1)`,
    [keys],
  );
  return new Map(rows.map(({ key, view, events }) => [key, { view, events }]));
};

/**
 * Writes each page once, whether it was there or not. `fresh`: none was, which saves looking. Answers with the length of
 * what was written, in characters of JSON.
 */
export const savePages = async (
  database: Queryable,
  schema: PageSchema,
  projection: StoredProjection,
  { pages, fresh }: { readonly pages: Iterable<readonly [string, Page]>; readonly fresh: boolean },
): Promise<number> => {
  const statement = pageStatement(schema, projection, fresh);
  let length = 0;
  for (const rows of statementsOf(pages, ([key, page]) => pageJson(projection, key, page))) {
    await database.query(statement, [rows]);
    length += rows.length;
  }
  return length;
};

/** Adds pages that were not there before, with their lines. Answers as `savePages` does. */
export const addPages = async (
  session: pg.ClientBase,
  schema: PageSchema,
  projection: StoredProjection,
  pages: readonly (readonly [string, Page])[],
): Promise<number> => {
  const { table, lineTable } = projection;
  if (pages.length === 0) return 0;
  if (lineTable !== null) {
    const lines = pages.flatMap(([key, { view }]) => projection.linesOf(view).map((line) => ({ ...line, key })));
    await copyRows(session, `${schema}.${lineTable.name}`, columnNames(lineTable.columns, ['key']), lines);
  }
  // What has to be computed from what is given cannot be copied in.
  if (table.columns.some(({ from }) => from !== undefined)) {
    return savePages(session, schema, projection, { pages, fresh: true });
  }
  const rows = pages.map(([key, { view, events }]) => ({ ...projection.columnsOf(view), key, view, events }));
  return copyRows(session, `${schema}.${table.name}`, columnNames(table.columns, ['key', 'view', 'events']), rows);
};

const columnNames = (columns: readonly Column[], before: readonly string[]): readonly string[] => [
  ...before,
  ...columns.map(({ name }) => name),
];

/** Replaces the lines of the pages. */
export const saveLines = async (
  database: Queryable,
  schema: PageSchema,
  projection: StoredProjection,
  { pages, fresh }: { readonly pages: readonly (readonly [string, Page])[]; readonly fresh: boolean },
): Promise<void> => {
  if (projection.lineTable === null) return;
  const { name, columns } = projection.lineTable;
  if (!fresh) await database.query(`delete from ${schema}.${name} where key = any($1)`, [pages.map(([key]) => key)]);
  const statement = `insert into ${schema}.${name} (key${names(columns)}) select given.key${values(columns)}
    from json_to_recordset($1::json) as given(key text${givenTypes(columns)})`;
  const lines = pages.flatMap(([key, { view }]) => projection.linesOf(view).map((line) => ({ key, ...line })));
  for (const rows of statementsOf(lines, (line) => JSON.stringify(line))) await database.query(statement, [rows]);
};

const names = (columns: readonly Column[]): string => columns.map(({ name }) => `, ${name}`).join('');

const values = (columns: readonly Column[]): string =>
  columns.map(({ name, from }) => `, ${from ?? `given.${name}`}`).join('');

const givenTypes = (columns: readonly Column[]): string =>
  columns.map(({ name, type, given }) => `, ${name} ${given ?? type}`).join('');

const pageStatement = (schema: PageSchema, { table }: StoredProjection, fresh: boolean): string => {
  const { columns } = table;
  const changed = ['view', 'events', ...columns.map(({ name }) => name)];
  return `insert into ${schema}.${table.name} (key, view, events${names(columns)})
    select given.key, given.view, given.events${values(columns)}
    from json_to_recordset($1::json) as given(key text, view jsonb, events integer${givenTypes(columns)})
    ${fresh ? '' : `on conflict (key) do update set ${changed.map((name) => `${name} = excluded.${name}`).join(', ')}`}`;
};

const pageJson = (projection: StoredProjection, key: string, { view, events }: Page): string =>
  JSON.stringify({ ...projection.columnsOf(view), key, view, events });

/** Rows as JSON arrays of bounded length. */
function* statementsOf<Row>(rows: Iterable<Row>, json: (row: Row) => string): Generator<string> {
  let parts: string[] = [];
  let length = 0;
  for (const row of rows) {
    const part = json(row);
    parts.push(part);
    length += part.length;
    if (length >= STATEMENT_LENGTH) {
      yield `[${parts.join(',')}]`;
      parts = [];
      length = 0;
    }
  }
  if (parts.length > 0) yield `[${parts.join(',')}]`;
}
