import type { CommandGateway } from '#commands';
import { createCommandGateway } from '#commands';
import type { EventStore } from '#event-store';
import { createPostgresEventStore, eventLogSchema } from '#event-store';
import type { Clock } from '#kernel';
import { systemClock } from '#platform';

import type { Announcement } from '../contest.ts';
import { percentile } from '../measuring/percentile.ts';
import { took } from '../measuring/took.ts';
import { draftBenchPaper, nextPaper, reviseBenchPaper } from '../orders.ts';

const LONG = 1_000;
const SAMPLES = 200;

/** A paper with this many events in its stream. */
const paperOf = async (commands: CommandGateway, clock: Clock, events: number): Promise<string> => {
  const paper = nextPaper();
  await commands.execute(...draftBenchPaper(clock, paper));
  for (let turn = 2; turn <= events; turn += 1) await commands.execute(...reviseBenchPaper(clock, paper, turn));
  return paper;
};

const median = async (sample: (turn: number) => Promise<number>): Promise<number> => {
  const milliseconds: number[] = [];
  for (let turn = 0; turn < SAMPLES; turn += 1) milliseconds.push(await sample(turn));
  return percentile(milliseconds, 0.5);
};

/** A paper's history must not make work on it slow. */
export const longStream: Announcement = {
  name: 'long-stream',
  prepare: async (stage) => {
    const store: EventStore = createPostgresEventStore({
      pool: stage.sessions(await stage.database(eventLogSchema), 4),
    });
    stage.afterwards(() => store.close());
    const clock = systemClock();
    const commands = createCommandGateway({ store, clock });
    const longPaper = await paperOf(commands, clock, LONG);
    let turns = LONG;
    return {
      ours: {
        name: `p50 of a command on ${LONG} events`,
        unit: 'ms',
        run: () =>
          median(() => {
            turns += 1;
            return took(() => commands.execute(...reviseBenchPaper(clock, longPaper, turns)));
          }),
      },
      theirs: {
        name: 'p50 of a command on 1 event',
        unit: 'ms',
        run: () =>
          median(async () => {
            const paper = await paperOf(commands, clock, 1);
            return took(() => commands.execute(...reviseBenchPaper(clock, paper, 2)));
          }),
      },
      aim: { atMost: 1.5 },
    };
  },
};
