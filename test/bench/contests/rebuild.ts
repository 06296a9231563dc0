import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

import type { EventStore } from '#event-store';
import { createPostgresEventStore, eventLogSchema } from '#event-store';
import type { Clock } from '#kernel';
import { systemClock } from '#platform';
import type { ProjectionName } from '#read-models';
import { readModelsSchema, rebuildProjections } from '#read-models';

import { wholeLife } from '../../contracts/read-models/paper-events.ts';
import { newEvent, streamOf } from '../../contracts/read-models/record-events.ts';
import type { Announcement } from '../contest.ts';
import { took } from '../measuring/took.ts';
import { nextPaper } from '../orders.ts';
import { benchAppend } from '../payload.ts';

const PAPERS = 8_000;
const EVENTS_PER_PAPER = 7;
const AT_A_TIME = 200;
const projections: readonly ProjectionName[] = ['resolution-register', 'resolution-view', 'budget-state'];

/** Papers with their whole lives, from the draft to the acknowledged task. */
const fill = async (store: EventStore, clock: Clock): Promise<void> => {
  for (let first = 0; first < PAPERS; first += AT_A_TIME) {
    await Promise.all(Array.from({ length: AT_A_TIME }, (_, place) => recordLife(store, clock, first + place)));
  }
};

const recordLife = async (store: EventStore, clock: Clock, place: number): Promise<void> => {
  const events = wholeLife(nextPaper(), String(place + 1).padStart(4, '0'));
  const byStream = Map.groupBy(events, streamOf);
  for (const [stream, own] of byStream) {
    const recorded = own.map((event) => newEvent(event, { recordedAt: clock.now() }));
    await store.append(benchAppend(stream, 'none', recorded));
  }
};

/** Everything there is to read, thrown away as it comes. */
const copyOut = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const discard = new Writable({ write: (_chunk, _encoding, done) => done() });
    await pipeline(client.query(copyTo('copy event_log.events to stdout')), discard);
  } finally {
    await client.end();
  }
};

/** Reading, folding, writing, indexing, verifying and swapping three pages, beside the mere reading of the log. */
export const rebuild: Announcement = {
  name: 'rebuild',
  prepare: async (stage) => {
    const connectionString = await stage.database(eventLogSchema, readModelsSchema);
    const pool = stage.sessions(connectionString, 8);
    const store = createPostgresEventStore({ pool });
    stage.afterwards(() => store.close());
    await fill(store, systemClock());
    const events = PAPERS * EVENTS_PER_PAPER;
    const rate = (milliseconds: number): number => (events * 1_000) / milliseconds;
    const rebuildAll = () => rebuildProjections({ pool, store, names: projections, onProgress: () => undefined });
    return {
      ours: {
        name: `rebuild of ${projections.length} projections, ${events} events`,
        unit: 'events/s',
        run: async () => rate(await took(rebuildAll)),
      },
      theirs: {
        name: 'COPY of the log TO STDOUT',
        unit: 'rows/s',
        run: async () => rate(await took(() => copyOut(connectionString))),
      },
      aim: { atLeast: 0.15 },
    };
  },
};
