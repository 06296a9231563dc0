import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { Command } from 'commander';

import { demoAccounts, seedDemoAccounts } from '#access';
import { CommandsModule, RecordCommand, createCommandGateway } from '#commands';
import type { EventStore } from '#event-store';
import { Rejection } from '#kernel';
import { systemClock } from '#platform';

import type { CliCommand } from '../command.ts';
import { CommandRefused } from '../command-refused.ts';
import { contentsOf, loadSampleCity } from '../sample/load-sample-city.ts';
import type { OpenRecord } from '../with-event-store.ts';
import { withEventStore } from '../with-event-store.ts';

/** Sample papers never come between real ones; half a sample city is completed. */
const refuseRealPapers = async (store: EventStore): Promise<void> => {
  if ((await contentsOf(store)) !== 'papers') return;
  throw new CommandRefused('The record holds papers already; expected an empty one.');
};

/** A sample city is always taken by an empty record, so what refuses it is the sample city of another version. */
const refuseOtherSample = (refusal: unknown): never => {
  if (!(refusal instanceof Rejection)) throw refusal;
  throw new CommandRefused(
    `The record holds the sample city of another version (${refusal.message}); expected this one or an empty record.`,
  );
};

/** Commands between two lines of progress: a few lines tell that something moves. */
const LINES_APART = 40;

const load = async ({ configuration, pool, store }: OpenRecord): Promise<void> => {
  if (configuration.environment === 'production') {
    throw new CommandRefused('NODE_ENV: found "production", expected another: a sample city is for trying out.');
  }
  await refuseRealPapers(store);
  const clock = systemClock(configuration.timeZone);
  await seedDemoAccounts(pool, clock);
  const gateway = createCommandGateway({ store, clock });
  Logger.overrideLogger(['error', 'warn']);
  const app = await NestFactory.createApplicationContext(CommandsModule.register(gateway));
  try {
    const bus = app.get(CommandBus);
    await loadSampleCity({
      execute: (command, context) => bus.execute(new RecordCommand(command, context)),
      onProgress: (done, total) => {
        if (done === total || done % LINES_APART === 0)
          process.stderr.write(`Sample city: ${done} of ${total} commands\n`);
      },
    }).catch(refuseOtherSample);
  } finally {
    await app.close();
  }
  process.stderr.write(`Demo accounts: ${demoAccounts.map(({ name }) => name).join(', ')}\n`);
};

export const command: CliCommand = {
  register: (program: Command) => {
    program
      .command('sample')
      .description('Load the sample city into an empty record that is not in production.')
      .action(() => withEventStore(load));
  },
};
