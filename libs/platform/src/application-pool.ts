import pg from 'pg';

import { APPLICATION_ROLE } from '#kernel';

export interface PoolOptions {
  readonly max: number;
  readonly searchPath?: string;
  readonly applicationName?: string;
  /** Told of idle sessions that broke; the pool replaces them by itself. */
  readonly onIdleError?: (error: Error) => void;
}

/**
 * Sessions that work as the application role, with limits: a statement ends after 60 s, waiting for a lock after 10 s,
 * a transaction that does nothing after 60 s. Whoever needs longer says `set local`.
 */
export const applicationPool = (connectionString: string, options: PoolOptions): pg.Pool => {
  const settings = {
    role: APPLICATION_ROLE,
    statement_timeout: '60s',
    lock_timeout: '10s',
    idle_in_transaction_session_timeout: '60s',
    ...(options.searchPath === undefined ? {} : { search_path: options.searchPath }),
  };
  const pool = new pg.Pool({
    connectionString,
    max: options.max,
    application_name: options.applicationName ?? 'beschlusswerk',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value.replace(/[\\ ]/g, '\\$&')}`)
      .join(' '),
  });
  // Without a listener the error of an idle session would end the process, and so would that of a session in use,
  // which its statement is told of as well.
  pool.on('error', (error) => options.onIdleError?.(error));
  pool.on('connect', (session) => session.on('error', () => undefined));
  return pool;
};
