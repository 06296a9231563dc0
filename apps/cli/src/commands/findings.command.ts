import type { Command } from 'commander';

import { paperFindings } from '#audit';
import { resolutionIdOf } from '#council/events';
import { endOfDay, systemClock } from '#platform';

import type { CliCommand } from '../command.ts';
import { asJson } from '../findings/as-json.ts';
import { printPaperFindings } from '../findings/print-findings.ts';
import { notThen } from '../not-then.ts';
import { readDay, readMoment } from '../replay/read-moment.ts';
import { withEventStore } from '../with-event-store.ts';

interface FindingsOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: true;
}

const run = async (words: readonly string[], options: FindingsOptions): Promise<void> => {
  const paper = words.join(' ');
  const asOf = options.asOf === undefined ? null : readDay('--as-of', options.asOf);
  await withEventStore(async ({ store, configuration }) => {
    const { timeZone } = configuration;
    const clock = systemClock(timeZone);
    const knownAt = readMoment('--known-at', options.knownAt, (day) => endOfDay(day, timeZone));
    const question = { asOf: asOf ?? clock.today(), knownAt: knownAt ?? clock.now() };
    const answer = await paperFindings({ store, resolutionId: resolutionIdOf(paper), ...question });
    if (answer === null) throw notThen(`Paper ${JSON.stringify(paper)}`, { ...question, timeZone });
    process.stdout.write(options.json === true ? `${asJson(answer.findings)}\n` : printPaperFindings(answer, timeZone));
  });
};

export const command: CliCommand = {
  register: (program: Command) => {
    program
      .command('findings')
      .argument('<paper...>', 'paper number in any spelling, e.g. 22-V-15-0003')
      .option('--as-of <day>', 'the state on this day, YYYY-MM-DD (default: today)')
      .option('--known-at <moment>', 'as it was known then: a day, or a moment in UTC (default: now)')
      .option('--json', 'one JSON list instead of a page to read')
      .description('Show what somebody has to look at in a paper, from the record alone.')
      .action(run);
  },
};
