import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import type { Location } from './location.ts';

/** The owner of everything in the embedded database; the application itself works as a lesser role. */
export const OWNER = 'beschlusswerk';

/**
 * Makes the cluster with its password unless it is there. Two processes may try at once: each makes its own and the
 * first rename wins, so nobody ever sees half a cluster.
 */
export const ensureInstance = async (location: Location): Promise<void> => {
  if (existsSync(location.instance)) {
    checkVersion(location);
    return;
  }
  const draft = `${location.instance}.new-${randomUUID()}`;
  try {
    await create(location, draft);
    renameSync(draft, location.instance);
  } catch (error) {
    if (!existsSync(location.instance)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};

export const passwordOf = (location: Location): string => {
  try {
    return readFileSync(location.passwordFile, 'utf8').trim();
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `Cannot read ${location.passwordFile}: expected the database's password, readable by whoever created it. ` +
        'Run as the same system user as the first time, or set DATA_DIR to another folder.',
      { cause },
    );
  }
};

/** The number a cluster is born with; the same in its control file and in the answer of the server that runs it. */
export const systemIdentifier = (cluster: string): string =>
  readFileSync(join(cluster, 'global', 'pg_control'))
    .readBigUInt64LE(0)
    .toString();

const create = async ({ user, binaries }: Location, draft: string): Promise<void> => {
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = join(draft, 'password');
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (user !== null) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    await promisify(execFile)(
      binaries.initdb,
      [
        `--pgdata=${join(draft, 'cluster')}`,
        `--username=${OWNER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--data-checksums',
        '--no-instructions',
      ],
      { ...user, cwd: draft, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } },
    );
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause);
    throw new EmbeddedDatabaseError(`The database cannot be created in ${draft}: ${said.trim()}`, { cause });
  }
};

/** The version our binaries are of; a cluster of another one cannot be opened by them. */
const VERSION = '18';

const checkVersion = ({ cluster }: Location): void => {
  const found = readVersion(cluster);
  if (found === VERSION) return;
  throw new EmbeddedDatabaseError(
    `The data in ${cluster} was written by PostgreSQL ${found}, expected ${VERSION}. ` +
      'Dump it with the version that wrote it and load it into a new folder (DATA_DIR); it was not touched.',
  );
};

const readVersion = (cluster: string): string => {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `Cannot read ${join(cluster, 'PG_VERSION')}: expected a database readable by this system user.`,
      { cause },
    );
  }
};
