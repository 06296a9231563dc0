/**
 * The stations of forwarding as the worker runs them, in a process that kills itself the moment `CRASH_AT` is reached:
 * `jobs-added` before the checkpoint, `inbox-filled` before the command, `command-recorded` before the job is completed.
 * Plain JavaScript, because it runs what was built.
 */
import { createCommandGateway } from '#commands';
import { createPostgresEventStore } from '#event-store';
import { QUEUE_SCHEMA, createQueue, startDeliverer, startForwarder } from '#forwarding';
import { applicationPool, systemClock } from '#platform';

const { DATABASE_URL, REDIS_URL, CRASH_AT, CRASH_AFTER } = process.env;
let left = Number(CRASH_AFTER);

const reach = (point) => {
  if (point !== CRASH_AT) return;
  left -= 1;
  if (left > 0) return;
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way; nothing may happen between the point and the death.
  for (;;);
};

const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
const clock = systemClock();
const pool = applicationPool(DATABASE_URL, { max: 12 });
const store = createPostgresEventStore({ pool });
const gateway = createCommandGateway({ store, clock });
const queue = await createQueue({
  logger,
  server:
    REDIS_URL === undefined
      ? { postgresPool: applicationPool(DATABASE_URL, { max: 6, searchPath: QUEUE_SCHEMA }) }
      : { redisUrl: REDIS_URL },
});

const { signal } = new AbortController();
const common = { store, pool, clock, logger, signal };
await Promise.all([
  startForwarder({
    ...common,
    leaseMilliseconds: 1_000,
    queue: {
      add: async (jobs) => {
        await queue.add(jobs);
        reach('jobs-added');
      },
    },
  }),
  startDeliverer({
    ...common,
    queue,
    lockMilliseconds: 1_000,
    commands: {
      execute: async (command, context) => {
        reach('inbox-filled');
        const result = await gateway.execute(command, context);
        reach('command-recorded');
        return result;
      },
    },
  }),
]);
