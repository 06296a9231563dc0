import type { Command } from 'commander';

import { replay } from '#audit';
import { resolutionIdOf } from '#council/events';
import { endOfDay, systemClock } from '#platform';

import type { CliCommand } from '../command.ts';
import { CommandRefused } from '../command-refused.ts';
import { printReplay } from '../replay/print-replay.ts';
import { readDay, readMoment } from '../replay/read-moment.ts';
import { withEventStore } from '../with-event-store.ts';

interface ReplayOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: true;
}

const run = async (paper: string, options: ReplayOptions): Promise<void> => {
  const asOf = options.asOf === undefined ? null : readDay('--as-of', options.asOf);
  await withEventStore(async ({ store, configuration }) => {
    const clock = systemClock(configuration.timeZone);
    const knownAt = readMoment('--known-at', options.knownAt, (day) => endOfDay(day, configuration.timeZone));
    const question = { asOf: asOf ?? clock.today(), knownAt: knownAt ?? clock.now() };
    const answer = await replay({ store, resolutionId: resolutionIdOf(paper), ...question });
    if (answer === null) {
      throw new CommandRefused(
        `Paper ${JSON.stringify(paper)} did not exist on ${question.asOf}, as known at ${question.knownAt}.`,
      );
    }
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ ...answer, position: String(answer.position) })}\n`
        : printReplay(answer),
    );
  });
};

export const command: CliCommand = {
  register: (program: Command) => {
    program
      .command('replay')
      .argument('<paper>', 'paper number in any spelling, e.g. 23-V-15-0007')
      .option('--as-of <day>', 'the state on this day, YYYY-MM-DD (default: today)')
      .option('--known-at <moment>', 'as it was known then: a day, or a moment in UTC (default: now)')
      .option('--json', 'one JSON object instead of a page to read')
      .description('Show a resolution on any day, as it was known at any moment, from the record alone.')
      .action(run);
  },
};
