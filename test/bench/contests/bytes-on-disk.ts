import { randomUUID } from 'node:crypto';

import { createPostgresEventStore, eventLogSchema } from '#event-store';
import { systemClock } from '#platform';

import type { Announcement } from '../contest.ts';
import { benchAppend, benchEvent } from '../payload.ts';

const STREAMS = 1_000;
const EVENTS_PER_STREAM = 5;
const AT_A_TIME = 100;

/** What one fact takes on disk, with keys, indexes and receipts, beside the JSON it was given as. */
export const bytesOnDisk: Announcement = {
  name: 'bytes-on-disk',
  prepare: async (stage) => {
    const pool = stage.sessions(await stage.database(eventLogSchema), 4);
    const store = createPostgresEventStore({ pool });
    stage.afterwards(() => store.close());
    const clock = systemClock();
    const streams = Array.from({ length: STREAMS }, () => `bench-${randomUUID()}`);
    for (let version = 0; version < EVENTS_PER_STREAM; version += 1) {
      for (let first = 0; first < STREAMS; first += AT_A_TIME) {
        const some = streams.slice(first, first + AT_A_TIME);
        const expected = version === 0 ? 'none' : { exactly: version };
        await Promise.all(some.map((stream) => store.append(benchAppend(stream, expected, [benchEvent(clock)]))));
      }
    }
    const perEvent = async (sum: string): Promise<number> => {
      const { rows } = await pool.query<{ bytes: string }>(`select ${sum} as bytes`);
      return Number(rows[0]?.bytes) / (STREAMS * EVENTS_PER_STREAM);
    };
    return {
      ours: {
        name: 'tables and indexes of the log',
        unit: 'bytes/event',
        run: () =>
          perEvent(`pg_total_relation_size('event_log.events') + pg_total_relation_size('event_log.receipts')`),
      },
      theirs: {
        name: 'data and metadata as JSON',
        unit: 'bytes/event',
        run: () =>
          perEvent(`(select sum(octet_length(data::text) + octet_length(metadata::text)) from event_log.events)`),
      },
      aim: { atMost: 3 },
    };
  },
};
