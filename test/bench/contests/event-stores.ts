import { randomUUID } from 'node:crypto';

import { systemClock } from '#platform';

import type { Announcement } from '../contest.ts';
import { perSecond } from '../measuring/per-second.ts';
import type { BenchedStore } from '../options.ts';
import { benchAppend, benchEvent } from '../payload.ts';
import { openBenchedStore } from '../stores.ts';

const MILLISECONDS = 2_000;

const sizes = [
  { name: '1-client', clients: 1, events: 1 },
  { name: '8-clients', clients: 8, events: 1 },
  { name: '32-clients', clients: 32, events: 1 },
  { name: '8-clients-10-events', clients: 8, events: 10 },
] as const;

/** KurrentDB beside PostgreSQL, through the same port: `event-store --store kurrentdb,postgres` holds all of them. */
export const eventStores = (kinds: readonly BenchedStore[]): readonly Announcement[] =>
  sizes.map(({ name, clients, events }) => ({
    name: `event-store/${name}`,
    prepare: async (stage) => {
      if (!kinds.includes('kurrentdb') || !kinds.includes('postgres')) {
        return { absent: 'one store alone: say --store kurrentdb,postgres' };
      }
      const kurrentdb = await openBenchedStore('kurrentdb', stage);
      if ('absent' in kurrentdb) return kurrentdb;
      const postgres = await openBenchedStore('postgres', stage);
      if ('absent' in postgres) return postgres;
      const clock = systemClock();
      const side = (store: typeof kurrentdb, named: string) => ({
        name: `${named}, ${clients} × ${events}`,
        unit: 'events/s' as const,
        run: async () =>
          events *
          (await perSecond({
            workers: clients,
            milliseconds: MILLISECONDS,
            work: () =>
              store.append(
                benchAppend(
                  `bench-${randomUUID()}`,
                  'none',
                  Array.from({ length: events }, () => benchEvent(clock)),
                ),
              ),
          })),
      });
      return { ours: side(kurrentdb, 'KurrentDB'), theirs: side(postgres, 'PostgreSQL'), aim: { atLeast: 0.1 } };
    },
  }));
