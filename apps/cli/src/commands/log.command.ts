import type { Command } from 'commander';
import pg from 'pg';

import type { EventStore, EventStoreChoice } from '#event-store';
import { openStore } from '#event-store';
import type { Configuration } from '#platform';
import { applicationPool, readConfiguration } from '#platform';

import type { CliCommand } from '../command.ts';
import { CommandRefused } from '../command-refused.ts';
import { adoptLog } from '../log/adopt-log.ts';
import { copyLog } from '../log/copy-log.ts';
import { stateHashOf } from '../log/state-hash.ts';
import { printProgress } from '../projections/print-progress.ts';
import type { OpenInstallation } from '../with-database.ts';
import { withDatabase } from '../with-database.ts';

const say = (message: string): void => void process.stderr.write(`${message}\n`);

type Kind = EventStoreChoice['eventStore'];

const readKind = (option: string, found: string): Kind => {
  if (found === 'postgres' || found === 'kurrentdb') return found;
  throw new CommandRefused(`${option}: found ${JSON.stringify(found)}, expected postgres or kurrentdb.`);
};

/** Without looking at which log the database follows: that is what these commands are for. */
const withStores = async <T>(
  kinds: readonly Kind[],
  work: (stores: readonly EventStore[], installation: OpenInstallation, pool: pg.Pool) => Promise<T>,
): Promise<T> =>
  withDatabase(async (installation) => {
    const { connectionString } = installation.database;
    const pool = applicationPool(connectionString, { max: 8, applicationName: 'beschlusswerk log' });
    const stores: EventStore[] = [];
    try {
      for (const kind of kinds) stores.push(await openStore(choiceOf(installation.configuration, kind), pool));
      return await work(stores, installation, pool);
    } finally {
      for (const store of stores) await store.close();
      await pool.end();
    }
  });

const choiceOf = (configuration: Configuration, eventStore: Kind): EventStoreChoice => ({
  ...configuration,
  eventStore,
});

const PROGRESS_EVERY = 1_000;

const copy = async (options: { readonly from: string; readonly to: string }): Promise<void> => {
  const [from, to] = [readKind('--from', options.from), readKind('--to', options.to)];
  if (from === to) throw new CommandRefused(`--to: found ${to} again, expected the other store.`);
  await withStores([from, to], async ([source, target]) => {
    if (source === undefined || target === undefined) throw new Error('Found fewer than two stores.');
    const stop = new AbortController();
    const interrupt = (): void => stop.abort(new CommandRefused('Stopped. The same command goes on from here.'));
    process.once('SIGINT', interrupt);
    let told = 0;
    const { compared, written } = await copyLog({
      from: source,
      to: target,
      signal: stop.signal,
      onProgress: (progress) => {
        const done = progress.compared + progress.written;
        if (done < told + PROGRESS_EVERY) return;
        told = done;
        say(`${progress.compared} facts were there, ${progress.written} written`);
      },
    }).finally(() => process.removeListener('SIGINT', interrupt));
    say(`${compared} facts were there, ${written} written. Comparing both logs …`);
    const [ours, theirs] = [await stateHashOf(source), await stateHashOf(target)];
    process.stdout.write(`${from} ${ours.facts} facts ${ours.sha256}\n${to} ${theirs.facts} facts ${theirs.sha256}\n`);
    if (ours.sha256 !== theirs.sha256) throw new CommandRefused('The logs differ: was one written to meanwhile?');
  });
};

const stateHash = async (options: { readonly store?: string }): Promise<void> => {
  const wanted = options.store === undefined ? null : readKind('--store', options.store);
  const kind = wanted ?? readConfiguration().eventStore;
  await withStores([kind], async ([store]) => {
    if (store === undefined) return;
    const { facts, sha256 } = await stateHashOf(store);
    process.stdout.write(`${kind} ${facts} facts ${sha256}\n`);
  });
};

const adopt = async (options: { readonly store: string }): Promise<void> => {
  const kind = readKind('--store', options.store);
  await withStores([kind], async ([store], { database }, pool) => {
    if (store === undefined) return;
    const owner = new pg.Pool({ connectionString: database.ownerConnectionString, max: 2 });
    try {
      await adoptLog({ owner, pool, store, onProgress: printProgress(process.stderr) });
    } finally {
      await owner.end();
    }
    say(`This database follows the log on ${kind} now. Set EVENT_STORE=${kind} and start.`);
  });
};

export const command: CliCommand = {
  register: (program: Command) => {
    const log = program.command('log').description('move the record from one store to another');
    log
      .command('copy')
      .requiredOption('--from <store>', 'postgres or kurrentdb')
      .requiredOption('--to <store>', 'the other one; empty, or the beginning of the same record')
      .description('repeat every command of one log on the other store; may be broken off and taken up again')
      .action(copy);
    log
      .command('state-hash')
      .option('--store <store>', 'postgres or kurrentdb (default: the one in use)')
      .description('one number for everything a log says: equal logs have equal hashes, whatever store they are on')
      .action(stateHash);
    log
      .command('adopt')
      .requiredOption('--store <store>', 'postgres or kurrentdb')
      .description('make the pages anew from the log on this store and follow it from now on; stop the system before')
      .action(adopt);
  },
};
