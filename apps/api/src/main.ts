import { createAccess } from '#access';
import { createCommandGateway } from '#commands';
import { openEventStore } from '#event-store';
import {
  applicationPool,
  createLogger,
  openDatabase,
  readConfiguration,
  readinessOf,
  systemClock,
  untilShutdown,
} from '#platform';
import { createQueries, projectionStatus, waitUntilProjected } from '#read-models';
import { createApi } from './create-api.ts';

const configuration = readConfiguration();
const logger = createLogger({ name: 'api', level: configuration.logLevel });
const shutdown = untilShutdown();
const database = await openDatabase(configuration, (message) => logger.info(message));
const pool = applicationPool(database.connectionString, {
  max: 16,
  applicationName: 'beschlusswerk api',
  onIdleError: (error) => logger.warn({ err: error }, 'A database session broke; it is replaced.'),
});
const store = await openEventStore(configuration, pool);
const clock = systemClock(configuration.timeZone);

const api = await createApi({
  store,
  clock,
  logger,
  commands: createCommandGateway({ store, clock }),
  queries: createQueries(pool),
  access: createAccess({
    pool,
    clock,
    limits: { idleMinutes: configuration.sessionIdleMinutes, absoluteHours: configuration.sessionHours },
  }),
  waitUntilProjected: (names, position) => waitUntilProjected({ pool, names, position, timeoutMilliseconds: 5_000 }),
  projectionLag: async () =>
    (await projectionStatus(pool, store)).map(({ name, lag }) => ({ name, events: lag.events, seconds: lag.seconds })),
  readiness: () => readinessOf({ database: () => pool.query('select 1'), eventStore: () => store.head() }),
  secureCookies: configuration.publicUrl.startsWith('https://'),
});

await api.listen(configuration.apiPort, configuration.host);
logger.info({ host: configuration.host, port: configuration.apiPort }, 'The API listens.');

logger.info({ signal: await shutdown }, 'The API ends.');
await api.close();
await store.close();
await pool.end();
await database.stop();
