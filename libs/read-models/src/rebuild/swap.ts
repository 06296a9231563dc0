import pg from 'pg';

import type { EventStore } from '#event-store';
import type { Position } from '#kernel';

import { fenceOff } from '../engine/checkpoint.ts';
import { saveIncidents, saveParkedStreams } from '../engine/incident-rows.ts';
import type { Queryable } from '../engine/page-rows.ts';
import { readEvent } from '../engine/read-event.ts';
import type { StoredProjection } from '../engine/stored-projection.ts';
import { LIVE, SHADOW, tableNames } from '../engine/table-ddl.ts';
import { inTransaction } from '../engine/transaction.ts';
import { usualPace } from './pace.ts';
import { passedByAll } from './passed-by-all.ts';
import { readAhead } from './read-ahead.ts';
import type { Shadow } from './shadow.ts';
import { foldInto, takeAll } from './shadow.ts';
import { verifyCounts } from './verify-shadow.ts';
import { writePages } from './write-pages.ts';

export interface Swap {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly shadow: Shadow;
  /** Up to here the shadow is folded. */
  readonly at: Position;
}

const TRIES = 5;

/**
 * Puts the shadow in the place of the tables in use, in one transaction: fences off the worker, folds what it had and the
 * shadow has not, so that no reader sees a page go back, and renames. The worker goes on from there. Readers wait
 * meanwhile; one that reads for long is waited for, a few times.
 */
export const swap = async (order: Swap): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await inTransaction(order.pool, async (session) => swapIn(session, order, await closeDoors(session, order)));
      return;
    } catch (error) {
      if (!(error instanceof TablesInUse) || tries === TRIES) throw error;
    }
  }
};

/** Somebody has been reading for longer than a lock is waited for. Nothing was changed yet. */
class TablesInUse extends Error {
  override readonly name = 'TablesInUse';
}

/** Answers with the position at which the pages in use stand still. */
const closeDoors = async (session: Queryable, { shadow }: Swap): Promise<Position> => {
  const { projection } = shadow.folding;
  try {
    const live = await fenceOff(session, projection.name);
    for (const table of await liveTables(session, projection)) {
      await session.query(`lock table ${table} in access exclusive mode`);
    }
    return live;
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError && cause.code === LOCK_NOT_AVAILABLE)) throw cause;
    throw new TablesInUse(`${projection.name}: found its tables in use, expected them free in time.`, { cause });
  }
};

const LOCK_NOT_AVAILABLE = '55P03';

/** A new version of a projection may have tables that the old one had not. */
const liveTables = async (session: Queryable, projection: StoredProjection): Promise<readonly string[]> => {
  const { rows } = await session.query<{ name: string }>(
    'select name from unnest($1::text[]) as name where to_regclass(name) is not null',
    [tableNames(projection).map((table) => `${LIVE}.${table}`)],
  );
  return rows.map(({ name }) => name);
};

const swapIn = async (session: pg.ClientBase, { store, shadow, at }: Swap, live: Position): Promise<void> => {
  const { projection, parking, incidents } = shadow.folding;
  for await (const events of readAhead(
    store,
    { after: at, upTo: live, except: passedByAll([projection]) },
    usualPace.page,
  ))
    await foldInto(session, shadow, events.map(readEvent));
  await writePages(session, shadow, takeAll(shadow));
  await verifyCounts(session, shadow);

  for (const table of tableNames(projection)) {
    await session.query(`drop table if exists ${LIVE}.${table}`);
    await session.query(`alter table ${SHADOW}.${table} set schema ${LIVE}`);
  }
  await closeIncidents(session, projection.name);
  await saveIncidents(session, projection.name, incidents);
  await saveParkedStreams(session, projection.name, parking.streams, new Map());
  await session.query(`update ${LIVE}.projection set version = $2, position = $3, moved_at = now() where name = $1`, [
    projection.name,
    projection.version,
    String(live > at ? live : at),
  ]);
};

const closeIncidents = async (session: Queryable, name: string): Promise<void> => {
  await session.query(`delete from ${LIVE}.parked_stream where projection = $1`, [name]);
  await session.query(`update ${LIVE}.incident set resolved_at = now() where projection = $1 and resolved_at is null`, [
    name,
  ]);
};
