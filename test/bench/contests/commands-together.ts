import { createCommandGateway } from '#commands';
import { systemClock } from '#platform';

import type { Announcement } from '../contest.ts';
import { perSecond } from '../measuring/per-second.ts';
import type { BenchedStore } from '../options.ts';
import { draftBenchPaper } from '../orders.ts';
import { onStore, openBenchedStore } from '../stores.ts';

const MILLISECONDS = 2_000;

/** Commands that wait at the same time are recorded with one flush to disk; this is what that is worth. */
export const commandsTogether = (kind: BenchedStore): Announcement => ({
  name: onStore('commands-together', kind),
  prepare: async (stage) => {
    const store = await openBenchedStore(kind, stage);
    if ('absent' in store) return store;
    const clock = systemClock();
    const commands = createCommandGateway({ store, clock });
    const run = (workers: number) => () =>
      perSecond({ workers, milliseconds: MILLISECONDS, work: () => commands.execute(...draftBenchPaper(clock)) });
    return {
      ours: { name: '16 commands at a time', unit: 'commands/s', run: run(16) },
      theirs: { name: 'one at a time', unit: 'commands/s', run: run(1) },
      aim: { atLeast: 4 },
    };
  },
});
