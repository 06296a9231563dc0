import type { Column } from './page-table.ts';
import { names } from './page-sql.ts';
import type { StoredProjection } from './stored-projection.ts';

/** The schema readers read from, and the one in which a rebuild prepares its replacement. */
export const LIVE = 'read_models';
export const SHADOW = 'read_models_next';

export type PageSchema = typeof LIVE | typeof SHADOW;

const columnList = (columns: readonly Column[]): string =>
  columns.map(({ name, type }) => `, ${name} ${type}`).join('');

/**
 * A row that nobody looks through stays in one piece up to eight kilobytes, as most are: to compress it costs more than
 * all else about writing it, and every reading would undo it.
 */
const storage = ({ inOnePiece }: StoredProjection['table']): string =>
  inOnePiece === true ? ' with (toast_tuple_target = 8160)' : '';

/** Without the indexes for reading: a rebuild makes those once the rows are in. */
export const createTables = (schema: PageSchema, { table, lineTable }: StoredProjection): string =>
  [
    `create table ${schema}.${table.name} (key text primary key, view json not null, events integer not null${columnList(table.columns)})${storage(table)}`,
    ...(lineTable === null
      ? []
      : [`create table ${schema}.${lineTable.name} (key text not null${columnList(lineTable.columns)})`]),
    // Pages are found again by key alone, while lines are deleted by it, also during a rebuild.
    ...(lineTable === null ? [] : [`create index on ${schema}.${lineTable.name} (key)`]),
  ].join(';\n');

/** One statement for each. */
export const createIndexes = (schema: PageSchema, { table, lineTable }: StoredProjection): readonly string[] =>
  [table, ...(lineTable === null ? [] : [lineTable])].flatMap(({ name, indexes }) =>
    indexes.map((index) => `create index on ${schema}.${name} ${index}`),
  );

export const tableNames = ({ table, lineTable }: StoredProjection): readonly string[] =>
  lineTable === null ? [table.name] : [table.name, lineTable.name];

/**
 * Each table with the columns that the planner has to know to choose an index, as ANALYZE takes them. Of the others the
 * server takes its statistics when it comes to it.
 */
export const indexedColumns = ({ table, lineTable }: StoredProjection): readonly string[] =>
  [table, ...(lineTable === null ? [] : [lineTable])].map(({ name, columns, indexes }) => {
    const words = new Set(indexes.flatMap((index) => index.match(/\w+/g) ?? []));
    return `${name} (key${names(columns.filter((column) => words.has(column.name)))})`;
  });
