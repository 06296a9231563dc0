import { join, resolve } from 'node:path';

import { validateSync } from 'class-validator';

import { Environment, wholeNumbers } from './environment.ts';
import { projectRoot } from './project-root.ts';

/** Everything that may differ between two installations. Read once, at the start of a process. */
export interface Configuration {
  /** Null: the embedded server. */
  readonly databaseUrl: string | null;
  readonly databaseOwnerUrl: string | null;
  /** Null: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null;
  readonly eventStore: 'postgres' | 'memory' | 'kurrentdb';
  readonly kurrentdbUrl: string | null;
  /** One server may hold the logs of several municipalities. */
  readonly kurrentdbLog: string;
  /** Absolute. Everything an installation keeps on disk lies below. */
  readonly dataDirectory: string;
  readonly host: string;
  readonly apiPort: number;
  readonly webPort: number;
  readonly environment: 'development' | 'test' | 'production';
  readonly logLevel: Environment['LOG_LEVEL'];
  /** `auto` loads the sample city into an empty system, but never in production. */
  readonly sample: 'auto' | 'never';
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  /** As people type it, without a slash at the end; cookies are `Secure` when it is https. */
  readonly publicUrl: string;
  /** The municipality's; decides which calendar day it is. */
  readonly timeZone: string;
  /** How long a worker may fall silent before another one takes over what it had in hand. */
  readonly takeoverSeconds: number;
  /** How often the record is compared with the queue. */
  readonly reconcileSeconds: number;
}

/** Names each variable that is wrong, what was found and what was expected. Passwords in addresses are not shown. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

type Variables = Readonly<Record<string, string | undefined>>;

/** @throws ConfigurationError naming every wrong variable at once. */
export const readConfiguration = (variables: Variables = process.env): Configuration => {
  const environment = checked(variables);
  const kurrentdbUrl = environment.KURRENTDB_URL ?? null;
  return {
    databaseUrl: environment.DATABASE_URL ?? null,
    databaseOwnerUrl: environment.DATABASE_OWNER_URL ?? null,
    redisUrl: environment.REDIS_URL ?? null,
    eventStore: environment.EVENT_STORE ?? (kurrentdbUrl === null ? 'postgres' : 'kurrentdb'),
    kurrentdbUrl,
    kurrentdbLog: environment.KURRENTDB_LOG,
    dataDirectory: resolve(environment.DATA_DIR ?? join(projectRoot, '.data')),
    host: environment.HOST,
    apiPort: environment.API_PORT,
    webPort: environment.WEB_PORT,
    environment: environment.NODE_ENV,
    logLevel: environment.LOG_LEVEL,
    sample: environment.SAMPLE,
    sessionIdleMinutes: environment.SESSION_IDLE_MINUTES,
    sessionHours: environment.SESSION_HOURS,
    publicUrl: (environment.PUBLIC_URL ?? defaultAddress(environment)).replace(/\/+$/, ''),
    timeZone: environment.TIME_ZONE,
    takeoverSeconds: environment.TAKEOVER_SECONDS,
    reconcileSeconds: environment.RECONCILE_SECONDS,
  };
};

/** A variable that is set to nothing counts as not set. */
const checked = (variables: Variables): Environment => {
  const environment = new Environment();
  const known = new Set([...Object.keys(environment), ...optional]);
  const given = Object.entries(variables).filter(
    ([name, value]) => known.has(name) && value !== undefined && value !== '',
  );
  Object.assign(environment, Object.fromEntries(given.map(([name, value]) => [name, parsed(name, value ?? '')])));
  const faults = [
    ...validateSync(environment).map(({ property, value, constraints }) =>
      fault(property, value, Object.values(constraints ?? {})[0] ?? 'something else'),
    ),
    ...combinations(environment),
  ];
  if (faults.length > 0) throw new ConfigurationError(`The configuration is wrong. ${faults.join(' ')}`);
  return environment;
};

const optional = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'REDIS_URL',
  'EVENT_STORE',
  'KURRENTDB_URL',
  'DATA_DIR',
  'PUBLIC_URL',
  'TRUST_PROXY',
];

const parsed = (name: string, value: string): string | number =>
  wholeNumbers.has(name) && /^\d{1,9}$/.test(value) ? Number(value) : value;

const combinations = (environment: Environment): readonly string[] => [
  ...(environment.EVENT_STORE === 'kurrentdb' && environment.KURRENTDB_URL === undefined
    ? ['KURRENTDB_URL: found nothing, expected the address of the server, because EVENT_STORE is kurrentdb.']
    : []),
  ...(environment.DATABASE_OWNER_URL !== undefined && environment.DATABASE_URL === undefined
    ? ['DATABASE_URL: found nothing, expected an address, because DATABASE_OWNER_URL is set.']
    : []),
];

const fault = (name: string, value: unknown, expected: string): string =>
  `${name}: found ${JSON.stringify(value).replace(/\/\/[^/@]*@/, '//…@')}, expected ${expected}.`;

const defaultAddress = ({ HOST, WEB_PORT }: Environment): string =>
  `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${WEB_PORT}`;
