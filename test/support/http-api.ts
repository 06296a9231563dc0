import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { createAccess, accessSchema, DEMO_PASSWORD, seedDemoAccounts } from '#access';
import type { ThrottleLimits } from '#access';
import type { CommandGateway } from '#commands';
import { createCommandGateway } from '#commands';
import { eventLogSchema } from '#event-store';
import type { EventStore } from '#event-store';
import type { Clock } from '#kernel';
import { applicationPool, createLogger, readinessOf, systemClock } from '#platform';
import { createQueries, projectionStatus, readModelsSchema, runProjections, waitUntilProjected } from '#read-models';
import { createApi } from '../../apps/api/src/create-api.ts';
import type { AnswerBody } from './answer-body.ts';
import { freshDatabase } from './database.ts';
import { openStore } from './open-store.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnswerBody;
}

export interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  /** Sent as it is instead of `body`. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody with a browser: keeps the cookie and sends the token with it. */
export interface Person {
  readonly send: (path: string, sent?: Sent) => Promise<Answer>;
  readonly ask: (path: string) => Promise<Answer>;
  /** Sends an order under a new key unless one is given. */
  readonly order: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

export interface RunningApi {
  readonly url: string;
  /** For programs of their own that work on the same database. */
  readonly databaseUrl: string;
  readonly store: EventStore;
  /** The front door, for what only a worker sends. */
  readonly commands: CommandGateway;
  readonly logged: readonly string[];
  /** `GET /api/…` of every route the server really has. */
  readonly routes: readonly string[];
  readonly nobody: Person;
  readonly signedIn: (account: string, password?: string) => Promise<Person>;
  readonly stop: () => Promise<void>;
}

export interface ApiWishes {
  readonly clock?: Clock;
  readonly throttleLimits?: ThrottleLimits;
  /** False: pages stay empty. */
  readonly projections?: boolean;
}

/** The real API on a database of its own, with real pages and the demo accounts. */
export const startApi = async (wishes: ApiWishes = {}): Promise<RunningApi> => {
  const { clock = systemClock(), throttleLimits, projections = true } = wishes;
  const database = await freshDatabase({ schemas: [eventLogSchema, readModelsSchema, accessSchema] });
  const pool = applicationPool(database.connectionString, { max: 12 });
  const { store, close: closeStore } = await openStore(pool);
  const commands = createCommandGateway({ store, clock });
  const logged: string[] = [];
  const logger = createLogger({ name: 'api', level: 'info', to: { write: (line: string) => void logged.push(line) } });
  await seedDemoAccounts(pool, clock);
  const api = await createApi({
    store,
    clock,
    logger,
    commands,
    queries: createQueries(pool),
    access: createAccess({
      pool,
      clock,
      limits: { idleMinutes: 60, absoluteHours: 10 },
      ...(throttleLimits === undefined ? {} : { throttleLimits }),
    }),
    waitUntilProjected: (names, position) =>
      waitUntilProjected({ pool, names, position, timeoutMilliseconds: projections ? 5_000 : 200 }),
    projectionLag: async () => (await projectionStatus(pool, store)).map(({ name, lag }) => ({ name, ...lag })),
    readiness: () => readinessOf({ database: () => pool.query('select 1'), eventStore: () => store.head() }),
    secureCookies: false,
  });
  await api.listen(0, '127.0.0.1');
  const { port } = api.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const ending = new AbortController();
  const running = projections ? runProjections({ pool, store, signal: ending.signal, logger }) : Promise.resolve();
  return {
    url,
    databaseUrl: database.connectionString,
    store,
    commands,
    logged,
    routes: routesOf(api.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false })),
    nobody: person(url, {}),
    signedIn: (account, password = DEMO_PASSWORD) => signIn(url, account, password),
    stop: async () => {
      await api.close();
      ending.abort();
      await running;
      await closeStore();
      await pool.end();
      await database.drop();
    },
  };
};

const signIn = async (url: string, account: string, password: string): Promise<Person> => {
  const answer = await person(url, {}).send('/session', { method: 'POST', body: { account, password } });
  if (answer.status !== 200) throw new Error(`Sign-in of ${account}: found ${answer.status}, expected 200.`);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrfToken } = answer.body;
  return person(url, { cookie, 'x-csrf-token': csrfToken });
};

const person = (url: string, own: Readonly<Record<string, string>>): Person => {
  const send = async (path: string, { method = 'GET', body, raw, headers = {} }: Sent = {}): Promise<Answer> => {
    const content = raw ?? (body === undefined ? null : JSON.stringify(body));
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: { ...own, ...(content === null ? {} : { 'content-type': 'application/json' }), ...headers },
      body: content,
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    const parsed: unknown = isJson ? JSON.parse(text) : text;
    return { status: answer.status, headers: answer.headers, body: parsed as AnswerBody };
  };
  return {
    send,
    ask: (path) => send(path),
    order: (path, body, headers) => {
      const method = path.endsWith('/draft') ? 'PUT' : 'POST';
      return send(path, { method, body, headers: { 'idempotency-key': randomUUID(), ...headers } });
    },
  };
};

/** Fastify prints its routes as a tree, four characters for each level. */
const routesOf = (tree: string): readonly string[] => {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const match = /^((?:[│ ]   )*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (match === null) return [];
    const [, indent = '', segment = '', methods = ''] = match;
    const depth = indent.length / 4;
    const url = `${depth === 0 ? '' : (above[depth - 1] ?? '')}${segment}`;
    above[depth] = url;
    return methods === '' ? [] : methods.split(', ').map((method) => `${method} ${url}`);
  });
};
