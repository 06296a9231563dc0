import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Binaries } from './binaries.ts';
import { binariesIn, installedBinaries } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import type { ServerUser } from './server-user.ts';
import { canUse, serverUser } from './server-user.ts';

/** Everything about one embedded database lies in one folder. */
export interface Location {
  readonly folder: string;
  /** Made in one rename, so that the cluster and its password always belong together. */
  readonly instance: string;
  readonly cluster: string;
  readonly passwordFile: string;
  readonly stateFile: string;
  readonly logFile: string;
  readonly user: ServerUser | null;
  readonly binaries: Binaries;
}

const elsewhere = '/var/lib/beschlusswerk';
const mark = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * The wanted folder, or one under /var/lib/beschlusswerk when we are root and the database's user cannot get into the
 * wanted one (a project below /root, say). Data that is already in either place stays where it is.
 */
export const locate = (wanted: string): Location => {
  const moved = join(elsewhere, mark(wanted));
  const existing = [wanted, moved].find((folder) => existsSync(join(folder, 'instance'))) ?? null;
  const user = serverUser(existing === null ? null : join(existing, 'instance'));
  const folder = [existing ?? wanted, moved].find((candidate) => usable(candidate, user, wanted));
  if (folder === undefined || (existing !== null && folder !== existing)) throw unreachable(existing ?? wanted);
  return {
    folder,
    instance: join(folder, 'instance'),
    cluster: join(folder, 'instance', 'cluster'),
    passwordFile: join(folder, 'instance', 'password'),
    stateFile: join(folder, 'state.json'),
    logFile: join(folder, 'postgres.log'),
    user,
    binaries: readableBinaries(user),
  };
};

const usable = (folder: string, user: ServerUser | null, wanted: string): boolean => {
  if (user === null && folder !== wanted) return false;
  try {
    makeFolder(folder);
  } catch {
    return false;
  }
  return canUse(user, folder, 'x') && (user !== null || canUse(null, folder, 'w'));
};

const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
};

const readableBinaries = (user: ServerUser | null): Binaries => {
  const installed = installedBinaries();
  if (canUse(user, installed.postgres, 'x')) return installed;
  const { size, mtimeMs } = statSync(installed.postgres);
  const copy = join(elsewhere, `postgresql-${mark(`${size} ${mtimeMs}`)}`);
  if (!existsSync(copy)) copyWhole(installed.folder, copy);
  if (canUse(user, binariesIn(copy).postgres, 'x')) return binariesIn(copy);
  throw unreachable(copy);
};

const copyWhole = (from: string, to: string): void => {
  makeFolder(dirname(to));
  const draft = `${to}.new-${randomUUID()}`;
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, to);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
};

const unreachable = (folder: string): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError(
    `The database cannot live in ${folder}: expected a folder its system user can enter and write, found none. ` +
      'Set DATA_DIR to such a folder, or DATABASE_URL to a PostgreSQL server of your own.',
  );
