import type { Configuration } from '#platform';
import { keepAlive, untilShutdown } from '#platform';

import type { CliCommand } from '../command.ts';
import type { OpenInstallation } from '../with-database.ts';
import { withDatabase } from '../with-database.ts';
import { loadSample } from '../up/load-sample.ts';
import { apiAddress, logFolder, partsOf, webAddress } from '../up/parts.ts';
import { requireFreePorts } from '../up/ports.ts';
import { requireSafeQueue } from '../up/require-safe-queue.ts';
import { untilReady } from '../up/until-ready.ts';
import { welcome } from '../up/welcome.ts';

const say = (message: string): void => void process.stderr.write(`${message}\n`);

const READY_LIMIT = 60_000;
const STOP_LIMIT = 10_000;

const run = async ({ configuration, database }: OpenInstallation, shutdown: Promise<string>): Promise<void> => {
  await requireFreePorts(configuration);
  await requireSafeQueue(configuration, say);
  const isSample = await loadSample(configuration, database);
  const running = partsOf(configuration, database).map((part) => keepAlive(part, say));
  const calledOff = new AbortController();
  void shutdown.then(() => calledOff.abort());
  try {
    await announce(configuration, { isSample, dataFolder: database.folder }, calledOff.signal);
    await shutdown;
    say('Stopping …');
  } finally {
    await Promise.all(running.map((part) => part.stop(STOP_LIMIT)));
  }
};

interface Started {
  readonly isSample: boolean;
  readonly dataFolder: string | null;
}

const announce = async (configuration: Configuration, started: Started, calledOff: AbortSignal): Promise<void> => {
  const addresses = [`${apiAddress(configuration)}/api/health/ready`, `${webAddress(configuration)}/`];
  const ready = await Promise.all(addresses.map((address) => untilReady(address, READY_LIMIT, calledOff)));
  if (calledOff.aborted) return;
  for (const [index, address] of addresses.entries()) {
    if (ready[index] !== true) say(`${address} does not answer yet; see ${logFolder(configuration)}.`);
  }
  say(welcome(configuration, { ...started, isReady: ready.every(Boolean) }));
};

export const command: CliCommand = {
  register: (program) =>
    void program
      .command('up')
      .description('start everything: database, api, worker and web (this is what `npm start` does)')
      .action(async () => {
        const shutdown = untilShutdown();
        await withDatabase((installation) => run(installation, shutdown));
      }),
};
