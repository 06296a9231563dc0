import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import { randomUUID } from 'node:crypto';

import { systemClock } from '#platform';

import type { Announcement } from '../contest.ts';
import { perSecond } from '../measuring/per-second.ts';
import type { BenchedStore } from '../options.ts';
import { benchAppend, benchEvent } from '../payload.ts';
import { onStore, openBenchedStore } from '../stores.ts';

const CLIENTS = 8;
const MILLISECONDS = 2_000;

/** Against a well-known event store for Node on the same server: eight clients, each appending to streams of its own. */
export const appendAgainstEmmett = (kind: BenchedStore): Announcement => ({
  name: onStore('append-8-clients', kind),
  prepare: async (stage) => {
    const store = await openBenchedStore(kind, stage);
    if ('absent' in store) return store;
    const clock = systemClock();
    const emmett = getPostgreSQLEventStore(await stage.database());
    stage.afterwards(() => emmett.close());
    await emmett.schema.migrate();
    const effort = { workers: CLIENTS, milliseconds: MILLISECONDS };
    return {
      ours: {
        name: 'append of one event, 8 clients',
        unit: 'events/s',
        run: () =>
          perSecond({
            ...effort,
            work: () => store.append(benchAppend(`bench-${randomUUID()}`, 'none', [benchEvent(clock)])),
          }),
      },
      theirs: {
        name: 'emmett-postgresql, 8 clients',
        unit: 'events/s',
        run: () =>
          perSecond({
            ...effort,
            work: () => {
              const { type, data, metadata } = benchEvent(clock);
              const event = { kind: 'Event' as const, type, data, metadata: { ...metadata } };
              return emmett.appendToStream(`bench-${randomUUID()}`, [event], {
                expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
              });
            },
          }),
      },
      aim: { atLeast: 2 },
    };
  },
});
