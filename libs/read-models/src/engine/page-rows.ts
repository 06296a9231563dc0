import type pg from 'pg';

import type { Page } from './fold-batch.ts';
import { givenTypes, names, replacing, values } from './page-sql.ts';
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

/** Writes each page once, whether it was there or not. */
export const savePages = async (
  database: Queryable,
  schema: PageSchema,
  projection: StoredProjection,
  pages: Iterable<readonly [string, Page]>,
): Promise<void> => {
  const statement = pageStatement(schema, projection);
  for (const rows of statementsOf(pages, ([key, page]) => pageJson(projection, key, page))) {
    await database.query(statement, [rows]);
  }
};

/** Replaces the lines of the pages. */
export const saveLines = async (
  database: Queryable,
  schema: PageSchema,
  projection: StoredProjection,
  pages: readonly (readonly [string, Page])[],
): Promise<void> => {
  if (projection.lineTable === null) return;
  const { name, columns } = projection.lineTable;
  await database.query(`delete from ${schema}.${name} where key = any($1)`, [pages.map(([key]) => key)]);
  const statement = `insert into ${schema}.${name} (key${names(columns)}) select given.key${values(columns)}
    from json_to_recordset($1::json) as given(key text${givenTypes(columns)})`;
  const lines = pages.flatMap(([key, { view }]) => projection.linesOf(view).map((line) => ({ key, ...line })));
  for (const rows of statementsOf(lines, (line) => JSON.stringify(line))) await database.query(statement, [rows]);
};

const pageStatement = (schema: PageSchema, { table: { name, columns } }: StoredProjection): string =>
  `insert into ${schema}.${name} (key, view, events${names(columns)})
   select given.key, given.view, given.events${values(columns)}
   from json_to_recordset($1::json) as given(key text, view json, events integer${givenTypes(columns)})
   ${replacing(columns)}`;

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
