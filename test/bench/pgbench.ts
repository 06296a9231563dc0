import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import pg from 'pg';

import type { NewEvent } from '#kernel';

const DEBIAN = '/usr/lib/postgresql';

/** PostgreSQL's own load generator; null where it is not installed. */
export const pgbenchProgram: string | null =
  [
    ...(existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted().reverse() : []).map((major) => join(DEBIAN, major, 'bin')),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/homebrew/bin',
  ]
    .map((folder) => join(folder, 'pgbench'))
    .find(existsSync) ?? null;

export interface PlainInsert {
  readonly perSecond: (seconds: number) => Promise<number>;
  readonly remove: () => void;
}

/** One client that inserts rows with the bytes of an event into a table with a primary key and nothing else. */
export const pgbench = async (wanted: {
  readonly connectionString: string;
  readonly event: NewEvent;
}): Promise<PlainInsert> => {
  const { connectionString, event } = wanted;
  const owner = new pg.Client({ connectionString });
  await owner.connect();
  await owner.query(
    'create table plain (id bigint generated always as identity primary key, data json not null, metadata json not null)',
  );
  await owner.end();
  const folder = mkdtempSync(join(tmpdir(), 'beschlusswerk-pgbench-'));
  const script = join(folder, 'insert.sql');
  const [data, metadata] = [event.data, event.metadata].map(asLiteral);
  writeFileSync(script, `insert into plain (data, metadata) values (${data}, ${metadata});\n`);
  return {
    perSecond: async (seconds) => {
      const words = ['-n', '-M', 'prepared', '-c', '1', '-T', String(seconds), '-f', script, connectionString];
      const { stdout } = await promisify(execFile)(pgbenchProgram ?? 'pgbench', words);
      return ratePrinted(stdout);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** pgbench takes every colon for the start of a variable, so the text has none. */
const asLiteral = (part: object): string =>
  `E'${JSON.stringify(part).replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`;

const ratePrinted = (output: string): number => {
  const rate = Number(/^tps = ([\d.]+)/m.exec(output)?.[1]);
  if (Number.isFinite(rate)) return rate;
  throw new Error(`pgbench: found ${JSON.stringify(output)}, expected a line "tps = …".`);
};
