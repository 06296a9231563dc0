import { setTimeout as pause } from 'node:timers/promises';

import type { Clock } from '#kernel';
import { systemClock } from '#platform';

import { drafted } from '../../contracts/read-models/paper-events.ts';
import { newEvent, streamOf } from '../../contracts/read-models/record-events.ts';
import type { Announcement } from '../contest.ts';
import type { FilledLog } from '../filled-log.ts';
import { openFilledLog } from '../filled-log.ts';
import { percentile } from '../measuring/percentile.ts';
import { took } from '../measuring/took.ts';
import { nextPaper } from '../orders.ts';
import { benchAppend } from '../payload.ts';
import { startRebuild } from '../servers/rebuild-process.ts';

const MILLISECONDS = 2_500;
/** A busy day's rate a hundred times over, yet far from what the log can take. */
const BETWEEN = 5;

/** In milliseconds, over appends that come one after the other with a short breath between them. */
const p99OfAppends = async ({ store }: FilledLog, clock: Clock, until: () => boolean): Promise<number> => {
  const milliseconds: number[] = [];
  while (!until()) {
    const paper = drafted({ paper: nextPaper() });
    const append = benchAppend(streamOf(paper), 'none', [newEvent(paper, { recordedAt: clock.now() })]);
    milliseconds.push(await took(() => store.append(append)));
    await pause(BETWEEN);
  }
  return percentile(milliseconds, 0.99);
};

/** Rebuilding pages must not be felt by those who work meanwhile. */
export const appendBesideRebuild: Announcement = {
  name: 'append-beside-rebuild',
  prepare: async (stage) => {
    const log = await openFilledLog(stage);
    const clock = systemClock();
    return {
      ours: {
        name: 'p99 of an append during a rebuild',
        unit: 'ms',
        run: async () => {
          let done = false;
          const { ended } = await startRebuild(log.connectionString);
          const rebuilding = ended.finally(() => (done = true));
          const p99 = await p99OfAppends(log, clock, () => done);
          await rebuilding;
          return p99;
        },
      },
      theirs: {
        name: 'p99 of an append alone',
        unit: 'ms',
        run: () => {
          const end = performance.now() + MILLISECONDS;
          return p99OfAppends(log, clock, () => performance.now() > end);
        },
      },
      aim: { atMost: 1.5 },
    };
  },
};
