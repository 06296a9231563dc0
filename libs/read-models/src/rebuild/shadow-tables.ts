import type pg from 'pg';

import type { Queryable } from '../engine/page-rows.ts';
import type { StoredProjection } from '../engine/stored-projection.ts';
import { SHADOW, createIndexes, createTables, indexedColumns, tableNames } from '../engine/table-ddl.ts';
import { inTransaction } from '../engine/transaction.ts';
import { atMost } from './at-most.ts';
import { oneByOne, together } from './one-by-one.ts';

/** Clears away what an earlier rebuild left when it was ended half-way. */
export const makeTables = async (database: Queryable, projection: StoredProjection): Promise<void> => {
  await dropTables(database, projection);
  await database.query(createTables(SHADOW, projection));
};

export const dropTables = async (database: Queryable, projection: StoredProjection): Promise<void> => {
  for (const table of tableNames(projection)) await database.query(`drop table if exists ${SHADOW}.${table}`);
};

/**
 * Work on tables nobody reads yet. The commit does not wait for the disk: what a crash takes from it is thrown away
 * before the next rebuild, and the swap, which does wait, cannot be on the disk before it.
 */
export type Aside = <Result>(work: (session: pg.PoolClient) => Promise<Result>) => Promise<Result>;

/** Sessions for the lock and for reading the log: for less there is no end to it. */
const OTHERS = 2;

/** Takes no more sessions than the pool has: whoever waits for one of the pool for long is refused. */
export const asideIn = (pool: pg.Pool): Aside => {
  const turns = atMost(Math.max(1, pool.options.max - OTHERS));
  return (work) =>
    turns(() =>
      inTransaction(pool, async (session) => {
        await session.query('set local synchronous_commit = off');
        return work(session);
      }),
    );
};

/**
 * The indexes of a projection and what the planner has to know to choose one. Those for full text take about as long as
 * half of the others, which are made beside them. `alone`: in one session, and without helpers that the server might
 * give it.
 */
export const makeIndexes = async (aside: Aside, projection: StoredProjection, alone: boolean): Promise<void> => {
  const statements = createIndexes(SHADOW, projection);
  const words = statements.filter((statement) => statement.includes(' gin '));
  const others = statements.filter((statement) => !words.includes(statement));
  const half = Math.ceil(others.length / 2);
  const build = async (statements: readonly string[]): Promise<void> => {
    if (statements.length === 0) return;
    await aside(async (session) => {
      await session.query(`set local statement_timeout = 0; set local maintenance_work_mem = '128MB'`);
      if (alone) await session.query('set local max_parallel_maintenance_workers = 0');
      for (const statement of statements) await session.query(statement);
    });
  };
  await (alone ? oneByOne : together)([words, others.slice(0, half), others.slice(half)], build);
  await build(indexedColumns(projection).map((columns) => `analyze ${SHADOW}.${columns}`));
};
