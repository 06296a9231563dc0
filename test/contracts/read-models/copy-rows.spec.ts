import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import type { JsonValue } from '#kernel';

import type { CellType } from '../../../libs/read-models/src/engine/cell-writers.ts';
import { copyRows } from '../../../libs/read-models/src/engine/copy-rows.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';

const odd = ['', ' ', '\t', 'Zeile\nund\r\nZeile', '\\N', '\\.', '"Anführung"', "'", '{a,b}', 'Gebäude ẞ €', '🏛️'];
const largest = { integer: 2_147_483_647, bigint: '9223372036854775807' } as const;

/** What is handed over for each type, and what has to come back when it is another. */
const cells: Readonly<Record<CellType, readonly (readonly [given: JsonValue, back?: unknown])[]>> = {
  text: odd.map((text) => [text] as const),
  boolean: [[true], [false]],
  integer: [[0], [-1], [largest.integer], [-largest.integer - 1]],
  bigint: [
    [0, '0'],
    [-1, '-1'],
    [Number.MAX_SAFE_INTEGER, String(Number.MAX_SAFE_INTEGER)],
    [largest.bigint],
    [`-${largest.bigint}`],
  ],
  json: [[odd], [{ 'Schlüssel "\\': odd }], ['Text'], [1.5], [true], [{}], [[]]],
  jsonb: [[odd], [{ 'Schlüssel "\\': odd }], ['Text'], [1.5], [true], [{}], [[]]],
  'text[]': [[[]], [odd], [['NULL', 'null', ',']]],
  'integer[]': [[[]], [[2026, 0, -1, largest.integer]]],
};

const types = Object.keys(cells) as CellType[];
const columns = types.map((type, place) => ({ name: `cell_${place}`, type }));
const depth = Math.max(...types.map((type) => cells[type].length));

describe('rows copied into a table', () => {
  let database: FreshDatabase;
  let session: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase({ schemas: [] });
    session = new pg.Client({ connectionString: database.connectionString });
    await session.connect();
    const list = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
    await session.query(`create table cells (number integer primary key, ${list})`);
  });

  afterAll(async () => {
    await session.end();
    await database.drop();
  });

  const there = async (): Promise<readonly unknown[]> =>
    (await session.query({ text: 'select * from cells order by number', rowMode: 'array' })).rows;

  const copy = (rows: Iterable<readonly JsonValue[]>): Promise<void> =>
    copyRows(session, { table: 'cells', columns: [{ name: 'number', type: 'integer' }, ...columns] }, rows);

  it('come back as they were given, of every type, and as null where there is nothing', async () => {
    const row = (number: number, value: (type: CellType) => unknown) => [number, ...types.map(value)];
    const numbers = Array.from({ length: depth + 1 }, (_, number) => number);
    await copy(numbers.map((number) => row(number, (type) => cells[type][number]?.[0] ?? null) as JsonValue[]));
    const expected = numbers.map((number) =>
      row(number, (type) => {
        const [given = null, back = given] = cells[type][number] ?? [];
        return back;
      }),
    );
    expect(await there()).toEqual(expected);
  });

  it('come back whole when there are more of them than fit into one piece', async () => {
    await session.query('truncate cells');
    const others = types.slice(1).map(() => null);
    const rows = Array.from({ length: 2_000 }, (_, number) => [number, odd.join('|').repeat(number % 40), ...others]);
    expect(JSON.stringify(rows).length).toBeGreaterThan(2_000_000);
    await copy(rows);
    expect(await there()).toEqual(rows);
  });

  it('are none when one of them cannot be of its type', async () => {
    await session.query('truncate cells');
    await expect(copy([[1], [2, 5], [3]])).rejects.toThrow('Cell: found 5, expected a text.');
    expect(await there()).toEqual([]);
  });

  it('may be none', async () => {
    await copy([]);
    expect(await there()).toEqual([]);
  });
});
