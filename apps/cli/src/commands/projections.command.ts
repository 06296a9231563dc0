import type { Command } from 'commander';

import type { EventStoreChoice } from '#event-store';
import { position } from '#kernel';
import { applicationPool, workInBackground } from '#platform';
import { projectionNames, projectionStatus, openRebuilding, retryProjectionIncident } from '#read-models';

import type { CliCommand } from '../command.ts';
import { CommandRefused } from '../command-refused.ts';
import { printProgress, progressLine } from '../projections/print-progress.ts';
import { printStatus } from '../projections/print-status.ts';
import { readProjection, readProjections } from '../projections/read-projections.ts';
import type { ThreadGiven } from '../projections/rebuild-thread.ts';
import { withEventStore } from '../with-event-store.ts';

/** One session for the lock, one for the log and one for each projection that is written. */
const SESSIONS = projectionNames.length + 2;
const THREAD = new URL('../projections/rebuild-thread.js', import.meta.url);

const storeChoice = ({ eventStore, kurrentdbUrl, kurrentdbLog }: EventStoreChoice): EventStoreChoice => ({
  eventStore,
  kurrentdbUrl,
  kurrentdbLog,
});

const rebuild = async (names: readonly string[]): Promise<void> => {
  const wanted = readProjections(names);
  workInBackground();
  await withEventStore(async ({ database, configuration, store }) => {
    const { connectionString } = database;
    const pool = applicationPool(connectionString, { max: SESSIONS, applicationName: 'beschlusswerk rebuild' });
    const given: ThreadGiven = { connectionString, choice: storeChoice(configuration) };
    const rebuilding = openRebuilding({ pool, store, thread: { program: THREAD, given } });
    const stop = new AbortController();
    const interrupt = (): void => stop.abort(new CommandRefused('Stopped. The pages in use are as they were.'));
    process.once('SIGINT', interrupt);
    try {
      const onProgress = printProgress(process.stderr);
      const done = await rebuilding.rebuild({ names: wanted, signal: stop.signal, onProgress });
      process.stdout.write(`${progressLine(done)}\n`);
    } finally {
      process.removeListener('SIGINT', interrupt);
      await rebuilding.close();
      await pool.end();
    }
  });
};

const status = async ({ json }: { readonly json?: true }): Promise<void> =>
  withEventStore(async ({ pool, store }) => {
    const found = await projectionStatus(pool, store);
    const text = JSON.stringify(found, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    process.stdout.write(json === true ? `${text}\n` : printStatus(found));
  });

const retry = async (name: string, at: string): Promise<void> => {
  const wanted = readProjection(name);
  if (!/^\d{1,19}$/.test(at)) throw new CommandRefused(`Found the position ${JSON.stringify(at)}, expected a number.`);
  await withEventStore(async ({ pool, store }) => {
    const result = await retryProjectionIncident({ name: wanted, position: position(at), pool, store });
    if (result.outcome === 'stopped') {
      throw new CommandRefused(`Stopped again at position ${String(result.position)}: ${result.cause}`);
    }
    process.stdout.write(`Resolved: ${result.events} events that waited are in the pages.\n`);
  });
};

export const command: CliCommand = {
  register: (program: Command) => {
    const projections = program.command('projections').description('look after the pages that are read');
    projections
      .command('status')
      .option('--json', 'one JSON array instead of a table')
      .description('how far the pages are behind the record, and what waits behind an incident')
      .action(status);
    projections
      .command('rebuild')
      .argument('<names...>', `"all" or any of ${projectionNames.join(', ')}`)
      .description('make pages anew from the record while reading and writing go on')
      .action(rebuild);
    projections
      .command('retry')
      .argument('<name>', 'the projection')
      .argument('<position>', 'position of the incident, as the status shows it')
      .description('fold what waits behind an incident, once its cause is mended')
      .action(retry);
  },
};
