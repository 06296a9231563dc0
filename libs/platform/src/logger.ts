import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

export type { Logger } from 'pino';

export interface LoggerOptions {
  /** The process that speaks: `api`, `worker`, `cli`. */
  readonly name: string;
  readonly level: string;
  /** A command keeps its standard output for its answer and logs to standard error. */
  readonly to?: 'stdout' | 'stderr' | DestinationStream;
}

const secrets = [
  'password',
  'passwordHash',
  'username',
  'email',
  'token',
  'cookie',
  'authorization',
  'set-cookie',
  'csrf',
];

/** One JSON object a line, without who a person is and without what opens a door, wherever in the line it stands. */
export const createLogger = ({ name, level, to = 'stdout' }: LoggerOptions): Logger =>
  pino(
    {
      name,
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      base: { process: name, pid: process.pid },
      redact: {
        paths: secrets.flatMap((key) => ['', '*.', '*.*.', '*.*.*.'].map((above) => pathTo(above, key))),
        censor: '[redacted]',
      },
    },
    typeof to === 'string' ? pino.destination(to === 'stdout' ? 1 : 2) : to,
  );

const pathTo = (above: string, key: string): string =>
  key.includes('-') ? `${above.replace(/\.$/, '')}["${key}"]` : `${above}${key}`;
