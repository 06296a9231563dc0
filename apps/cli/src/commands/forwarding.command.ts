import type { Command } from 'commander';

import type { QueueServer } from '#forwarding';
import { QUEUE_SCHEMA, createQueue, forwardingStatus, openIncidents, retryIncident } from '#forwarding';
import type { Configuration, Database } from '#platform';
import { applicationPool, createLogger, systemClock } from '#platform';

import type { CliCommand } from '../command.ts';
import { CommandRefused } from '../command-refused.ts';
import { printForwardingStatus } from '../forwarding/print-forwarding-status.ts';
import { withEventStore } from '../with-event-store.ts';

const status = async ({ json }: { readonly json?: true }): Promise<void> =>
  withEventStore(async ({ pool, store }) => {
    const found = { ...(await forwardingStatus(pool, store)), incidents: await openIncidents(pool) };
    const text = JSON.stringify(found, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    process.stdout.write(json === true ? `${text}\n` : printForwardingStatus(found));
  });

const retry = async (incidentId: string): Promise<void> => {
  if (!/^\d{1,18}$/.test(incidentId)) {
    throw new CommandRefused(`Found the incident ${JSON.stringify(incidentId)}, expected a number.`);
  }
  await withEventStore(async ({ configuration, database, pool }) => {
    const logger = createLogger({ name: 'cli', level: configuration.logLevel, to: 'stderr' });
    const queue = await createQueue({ server: queueServer(configuration, database), logger });
    try {
      const clock = systemClock(configuration.timeZone);
      const retried = await retryIncident({ pool, queue, clock, incidentId, by: 'cli' });
      if (!retried) throw new CommandRefused(`Found no open incident ${incidentId}; "forwarding status" shows them.`);
    } finally {
      await queue.close();
    }
    process.stdout.write('The task has all its attempts again.\n');
  });
};

const queueServer = ({ redisUrl }: Configuration, { connectionString }: Database): QueueServer =>
  redisUrl === null
    ? { postgresPool: applicationPool(connectionString, { max: 2, searchPath: QUEUE_SCHEMA }) }
    : { redisUrl };

export const command: CliCommand = {
  register: (program: Command) => {
    const forwarding = program.command('forwarding').description('look after the tasks on their way to the inboxes');
    forwarding
      .command('status')
      .option('--json', 'one JSON object instead of text')
      .description('how far forwarding is behind the record, and which tasks wait for a person')
      .action(status);
    forwarding
      .command('retry')
      .argument('<incident>', 'number of the incident, as the status shows it')
      .description('deliver the task of an incident again, once its cause is mended')
      .action(retry);
  },
};
