import { IsIn, IsInt, IsOptional, IsTimeZone, IsUrl, Matches, Max, Min, MinLength } from 'class-validator';

const postgresUrl = { protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true };
const redisUrl = { protocols: ['redis', 'rediss'], require_tld: false, require_protocol: true };
const webUrl = { protocols: ['http', 'https'], require_tld: false, require_protocol: true };

const aPort = { message: 'a port from 1 to 65535' };
const aPostgresUrl = { message: 'an address such as postgres://user:password@host:5432/name' };

/** The variables we read, by their names in the environment; every message completes "expected …". */
export class Environment {
  @IsOptional()
  @IsUrl(postgresUrl, aPostgresUrl)
  DATABASE_URL?: string;

  @IsOptional()
  @IsUrl(postgresUrl, aPostgresUrl)
  DATABASE_OWNER_URL?: string;

  @IsOptional()
  @IsUrl(redisUrl, { message: 'an address such as redis://host:6379' })
  REDIS_URL?: string;

  @IsOptional()
  @IsIn(['postgres', 'memory', 'kurrentdb'], { message: 'postgres, memory or kurrentdb' })
  EVENT_STORE?: 'postgres' | 'memory' | 'kurrentdb';

  @IsOptional()
  @Matches(/^(kurrentdb|esdb)(\+discover)?:\/\/\S+$/, { message: 'an address such as kurrentdb://host:2113?tls=false' })
  KURRENTDB_URL?: string;

  @Matches(/^[a-z][a-z0-9]{0,39}$/, { message: 'a small letter, then small letters and digits' })
  KURRENTDB_LOG = 'beschlusswerk';

  @IsOptional()
  @MinLength(1, { message: 'a folder' })
  DATA_DIR?: string;

  @IsOptional()
  @Matches(/^[A-Za-z0-9.:-]+$/, { message: 'an address or a host name to listen on' })
  HOST = '127.0.0.1';

  @IsInt(aPort)
  @Min(1, aPort)
  @Max(65_535, aPort)
  API_PORT = 3001;

  @IsInt(aPort)
  @Min(1, aPort)
  @Max(65_535, aPort)
  WEB_PORT = 3000;

  @IsIn(['development', 'test', 'production'], { message: 'development, test or production' })
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    message: 'fatal, error, warn, info, debug, trace or silent',
  })
  LOG_LEVEL: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent' = 'info';

  @IsIn(['auto', 'never'], { message: 'auto or never' })
  SAMPLE: 'auto' | 'never' = 'auto';

  @IsInt({ message: 'whole minutes from 1' })
  @Min(1, { message: 'whole minutes from 1' })
  SESSION_IDLE_MINUTES = 60;

  @IsInt({ message: 'whole hours from 1' })
  @Min(1, { message: 'whole hours from 1' })
  SESSION_HOURS = 10;

  @IsOptional()
  @IsUrl(webUrl, { message: 'an address such as https://beschluss.example.org' })
  PUBLIC_URL?: string;

  /** Read by the pages' server, which speaks with browsers; the API believes this machine only. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9.:/, ]+$/, { message: 'addresses or ranges with commas between, such as loopback, 10.0.0.0/8' })
  TRUST_PROXY?: string;

  @IsTimeZone({ message: 'a time zone such as Europe/Berlin' })
  TIME_ZONE = 'Europe/Berlin';

  @IsInt({ message: 'whole seconds from 1' })
  @Min(1, { message: 'whole seconds from 1' })
  TAKEOVER_SECONDS = 15;

  @IsInt({ message: 'whole seconds from 1' })
  @Min(1, { message: 'whole seconds from 1' })
  RECONCILE_SECONDS = 60;
}

/** Variables that hold whole numbers; anything else in them is kept as it is, so that the check can show it. */
export const wholeNumbers: ReadonlySet<string> = new Set([
  'API_PORT',
  'WEB_PORT',
  'SESSION_IDLE_MINUTES',
  'SESSION_HOURS',
  'TAKEOVER_SECONDS',
  'RECONCILE_SECONDS',
]);
