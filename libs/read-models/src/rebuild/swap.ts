import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { Position } from '#kernel';

import { fenceOff } from '../engine/checkpoint.ts';
import { saveIncidents, saveParkedStreams } from '../engine/incident-rows.ts';
import type { Queryable } from '../engine/page-rows.ts';
import { readEvent } from '../engine/read-event.ts';
import { LIVE, SHADOW, tableNames } from '../engine/table-ddl.ts';
import { inTransaction } from '../engine/transaction.ts';
import { readAhead } from './read-ahead.ts';
import type { Shadow } from './shadow.ts';
import { flush, foldInto } from './shadow.ts';
import { verifyCounts } from './verify-shadow.ts';

export interface Swap {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly shadow: Shadow;
  /** Up to here the shadow is folded. */
  readonly at: Position;
}

/**
 * Puts the shadow in the place of the tables in use, in one transaction: fences off the worker, folds what it had and the
 * shadow has not, so that no reader sees a page go back, and renames. The worker goes on from there.
 */
export const swap = async ({ pool, store, shadow, at }: Swap): Promise<void> => {
  const { projection, parking, incidents } = shadow.folding;
  await inTransaction(pool, async (session) => {
    const live = await fenceOff(session, projection.name);
    for await (const events of readAhead(store, at, live)) await foldInto(session, shadow, events.map(readEvent));
    await flush(session, shadow);
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
  });
};

const closeIncidents = async (session: Queryable, name: string): Promise<void> => {
  await session.query(`delete from ${LIVE}.parked_stream where projection = $1`, [name]);
  await session.query(`update ${LIVE}.incident set resolved_at = now() where projection = $1 and resolved_at is null`, [
    name,
  ]);
};
