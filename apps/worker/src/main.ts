import 'reflect-metadata';

import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { openEventStore } from '#event-store';
import { applicationPool, createLogger, openDatabase, readConfiguration, systemClock, untilShutdown } from '#platform';

import { ForwardingStation } from './forwarding.station.ts';
import { openQueue } from './open-queue.ts';
import { ProjectionsStation } from './projections.station.ts';
import { WorkerModule } from './worker.module.ts';

const configuration = readConfiguration();
const logger = createLogger({ name: 'worker', level: configuration.logLevel });
// First of all, so that a worker asked to end while it is still starting ends in good order too.
const shutdown = untilShutdown();
const database = await openDatabase(configuration, (message) => logger.info({}, message));
const { connectionString } = database;
const pool = applicationPool(connectionString, {
  max: 16,
  applicationName: 'beschlusswerk worker',
  onIdleError: (error) => logger.warn({ cause: error.message }, 'A session of the database broke'),
});
const store = await openEventStore(configuration, pool);
const queue = await openQueue({ configuration, connectionString, logger });
const clock = systemClock(configuration.timeZone);
Logger.overrideLogger(['error', 'warn']);
const worker = await NestFactory.createApplicationContext(
  WorkerModule.register({ configuration, logger, clock, pool, store, queue }),
);
logger.info({ queue: queue.backend }, 'Worker ready');

const failed = Promise.race([worker.get(ForwardingStation).ended(), worker.get(ProjectionsStation).ended()]);
try {
  const reason = await Promise.race([shutdown, failed.then(() => 'a station that stopped by itself')]);
  logger.info({ reason }, 'Worker ends');
} catch (error) {
  logger.fatal({ cause: error instanceof Error ? error.message : String(error) }, 'Worker fails');
  process.exitCode = 1;
}
await worker.close();
await queue.close();
await store.close();
await pool.end();
await database.stop();
