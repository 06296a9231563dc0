import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { Position, RecordedEvent, StreamName } from '#kernel';

import { fenceOff } from './checkpoint.ts';
import type { Folding, Parking } from './fold-batch.ts';
import { foldBatch, pagesOf, route } from './fold-batch.ts';
import { loadParking } from './incident-rows.ts';
import { loadPages } from './page-rows.ts';
import { saveFolding } from './project-batch.ts';
import { readEvent } from './read-event.ts';
import type { StoredProjection } from './stored-projection.ts';
import { LIVE } from './table-ddl.ts';
import { inTransaction } from './transaction.ts';

export interface Retry {
  readonly projection: StoredProjection;
  /** Of the poison event. */
  readonly position: Position;
  readonly pool: pg.Pool;
  readonly store: EventStore;
}

/** Nothing waits behind an event at this position. */
export class NoSuchIncident extends Error {
  override readonly name = 'NoSuchIncident';

  constructor(projection: string, position: Position) {
    super(`${projection}: found no open incident at ${String(position)}, expected one. Ask for the status.`);
  }
}

/** What became of it: everything that waited is folded, or it stopped again, at the event named. */
export type RetryResult =
  | { readonly outcome: 'resolved'; readonly events: number }
  | { readonly outcome: 'stopped'; readonly position: Position; readonly cause: string };

/**
 * Folds what waits behind an incident, in the order of the log, in one transaction. Run it when the cause is mended. The
 * worker is fenced off meanwhile and goes on by itself afterwards.
 *
 * @throws NoSuchIncident
 */
export const retryIncident = ({ projection, position, pool, store }: Retry): Promise<RetryResult> =>
  inTransaction(pool, async (session) => {
    const upTo = await fenceOff(session, projection.name);
    const before = await loadParking(session, projection.name);
    const waiting = [...before.streams].filter(([, { incident }]) => incident === position);
    if (waiting.length === 0) {
      throw new NoSuchIncident(projection.name, position);
    }
    const ids = [projection.name, String(position)];
    await session.query(`delete from ${LIVE}.parked_stream where projection = $1 and incident = $2`, ids);
    await session.query(`update ${LIVE}.incident set resolved_at = now() where projection = $1 and position = $2`, ids);

    const events = await eventsOf(store, waiting, upTo);
    const routed = route(projection, events.map(readEvent));
    const others = without(before, position);
    const folding: Folding = {
      projection,
      pages: await loadPages(session, LIVE, projection, [...pagesOf(routed)]),
      dirty: new Set(),
      parking: { streams: new Map(others.streams), pages: new Map(others.pages) },
      incidents: [],
    };
    foldBatch(folding, routed);
    await saveFolding(session, folding, others);
    const [again] = folding.incidents;
    return again === undefined
      ? { outcome: 'resolved', events: events.length }
      : { outcome: 'stopped', position: again.poison.position, cause: again.cause };
  });

const without = ({ streams, pages }: Parking, incident: bigint): Parking => ({
  streams: new Map([...streams].filter(([, parked]) => parked.incident !== incident)),
  pages: new Map([...pages].filter(([, position]) => position !== incident)),
});

const PAGE = 1_000;

/** Everything that waits on the streams, up to the checkpoint: what lies behind it the worker reads itself. */
const eventsOf = async (
  store: EventStore,
  waiting: readonly (readonly [StreamName, { readonly fromVersion: number }])[],
  upTo: Position,
): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for (const [stream, { fromVersion }] of waiting) {
    for (let afterVersion = fromVersion - 1; ;) {
      const read = await store.readStream({ stream, afterVersion, upTo, limit: PAGE });
      events.push(...read);
      if (read.length < PAGE) break;
      afterVersion = read.at(-1)?.version ?? afterVersion;
    }
  }
  return events.sort((one, other) => (one.position < other.position ? -1 : 1));
};
