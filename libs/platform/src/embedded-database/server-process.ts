import { spawn } from 'node:child_process';
import { closeSync, fstatSync, readFileSync } from 'node:fs';

import { openLogFile } from '../open-log-file.ts';
import type { Location } from './location.ts';

/** A server on its way up. It is in a session of its own: Ctrl-C or the death of its parent does not reach it. */
export interface ServerProcess {
  /** What the server said last when it ended, null while it runs. */
  readonly lastWords: () => string | null;
}

export const startServer = (
  location: Location,
  port: number,
  settings: Readonly<Record<string, string>>,
): ServerProcess => {
  const log = openLogFile(location.logFile);
  const from = fstatSync(log).size;
  const all = { ...fixedSettings(port), ...settings };
  const server = spawn(
    location.binaries.postgres,
    ['-D', location.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...location.user,
      cwd: location.cluster,
      detached: true,
      stdio: ['ignore', log, log],
      // PostgreSQL takes a lock file that names one of its own forebears for a stale one.
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', PG_GRANDPARENT_PID: String(process.ppid) },
    },
  );
  closeSync(log);
  server.unref();
  let lastWords: string | null = null;
  server.once('error', (error) => (lastWords = error.message));
  server.once('exit', () => (lastWords = endOf(location.logFile, from)));
  return { lastWords: () => lastWords };
};

const fixedSettings = (port: number): Readonly<Record<string, string>> => ({
  listen_addresses: '127.0.0.1',
  port: String(port),
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%a ',
  log_statement: 'none',
  log_min_error_statement: 'panic',
});

const endOf = (file: string, from: number): string => {
  try {
    return readFileSync(file).subarray(from).toString().slice(-2_000).trim();
  } catch {
    return `nothing that could be read in ${file}`;
  }
};
