import { randomUUID } from 'node:crypto';

import { systemClock } from '#platform';

import type { Announcement } from '../contest.ts';
import type { BenchedStore } from '../options.ts';
import { benchAppend, benchEvent } from '../payload.ts';
import { perSecond } from '../measuring/per-second.ts';
import { pgbench, pgbenchProgram } from '../pgbench.ts';
import { onStore, openBenchedStore } from '../stores.ts';

const MILLISECONDS = 2_000;

/** What the checks, the receipt and Node cost beyond a bare insert of the same bytes. */
export const appendAgainstPgbench = (kind: BenchedStore): Announcement => ({
  name: onStore('append', kind),
  prepare: async (stage) => {
    if (pgbenchProgram === null) return { absent: 'pgbench: apt-get install postgresql-contrib' };
    const store = await openBenchedStore(kind, stage);
    if ('absent' in store) return store;
    const clock = systemClock();
    const plain = await stage.database();
    const insert = await pgbench({ connectionString: plain, event: benchEvent(clock) });
    stage.afterwards(insert.remove);
    return {
      ours: {
        name: 'append of one event, 1 client',
        unit: 'events/s',
        run: () =>
          perSecond({
            workers: 1,
            milliseconds: MILLISECONDS,
            work: () => store.append(benchAppend(`bench-${randomUUID()}`, 'none', [benchEvent(clock)])),
          }),
      },
      theirs: {
        name: 'pgbench, one-row insert, 1 client',
        unit: 'inserts/s',
        run: () => insert.perSecond(MILLISECONDS / 1_000),
      },
      aim: { atLeast: 0.35 },
    };
  },
});
