import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

import type { EventStore } from '#event-store';
import { createPostgresEventStore, eventLogSchema } from '#event-store';
import type { Clock } from '#kernel';
import { systemClock } from '#platform';
import type { ProjectionName, Rebuilding } from '#read-models';
import { openRebuilding, readModelsSchema } from '#read-models';

import { wholeLife } from '../contracts/read-models/paper-events.ts';
import { newEvent, streamOf } from '../contracts/read-models/record-events.ts';
import { nextPaper } from './orders.ts';
import { benchAppend } from './payload.ts';
import type { Stage } from './stage.ts';

const PAPERS = 8_000;
const AT_A_TIME = 200;
/** Milliseconds after which a rebuild takes it that nobody else is at work. */
const FORGOTTEN = 3_500;

/** The projections that are rebuilt: the two with the longest pages and the one of sums. */
export const rebuilt: readonly ProjectionName[] = ['resolution-register', 'resolution-view', 'budget-state'];

/** A log of papers with their whole lives, from the draft to the acknowledged task. */
export interface FilledLog {
  readonly connectionString: string;
  readonly store: EventStore;
  readonly events: number;
  /** With sessions of its own, so that it takes none from the store. */
  readonly rebuild: () => Promise<unknown>;
}

export const openFilledLog = async (stage: Stage): Promise<FilledLog> => {
  const connectionString = await stage.database(eventLogSchema, readModelsSchema);
  const store = createPostgresEventStore({ pool: stage.sessions(connectionString, 8) });
  stage.afterwards(() => store.close());
  const clock = systemClock();
  for (let first = 0; first < PAPERS; first += AT_A_TIME) {
    await Promise.all(Array.from({ length: AT_A_TIME }, (_, place) => recordLife(store, clock, first + place)));
  }
  // A rebuild gives way to whoever appended a moment ago; the round that warms up has to be like those that count.
  await pause(FORGOTTEN);
  const rebuilding = rebuildingAsOnTheCommandLine({
    connectionString,
    pool: stage.sessions(connectionString, 8),
    store,
  });
  stage.afterwards(() => rebuilding.close());
  return {
    connectionString,
    store,
    events: Number(await store.head()),
    rebuild: () => rebuilding.rebuild({ names: rebuilt, onProgress: () => undefined }),
  };
};

interface FilledRecord {
  readonly connectionString: string;
  readonly pool: pg.Pool;
  readonly store: EventStore;
}

/** Its threads wait from one round to the next, so that they are warm when it counts, as the rest of the process is. */
export const rebuildingAsOnTheCommandLine = ({ connectionString, pool, store }: FilledRecord): Rebuilding => {
  const choice = { eventStore: 'postgres', kurrentdbUrl: null, kurrentdbLog: '' };
  return openRebuilding({ pool, store, thread: { program: THREAD, given: { connectionString, choice } } });
};

const THREAD = new URL('../../dist/apps/cli/src/projections/rebuild-thread.js', import.meta.url);

const recordLife = async (store: EventStore, clock: Clock, place: number): Promise<void> => {
  const events = wholeLife(nextPaper(), String(place + 1).padStart(4, '0'));
  for (const [stream, own] of Map.groupBy(events, streamOf)) {
    const recorded = own.map((event) => newEvent(event, { recordedAt: clock.now() }));
    await store.append(benchAppend(stream, 'none', recorded));
  }
};
