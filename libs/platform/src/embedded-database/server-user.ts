import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

import { EmbeddedDatabaseError } from './embedded-database-error.ts';

/** The system user PostgreSQL runs as. PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const created = 'beschlusswerk';

/**
 * Null when we are an ordinary user and the server simply runs as us. As root: the owner of the data there already is,
 * else the system's `postgres` user, else one made for the purpose.
 */
export const serverUser = (existingData: string | null): ServerUser | null => {
  if (process.getuid?.() !== 0) return null;
  return (
    (existingData === null ? null : ownerOf(existingData)) ?? userNamed('postgres') ?? userNamed(created) ?? create()
  );
};

/** Whether the server's user can use a path: every folder above it must let them through. */
export const canUse = (user: ServerUser | null, path: string, access: 'r' | 'w' | 'x'): boolean =>
  spawnSync('/bin/sh', ['-c', `test -${access} "$0"`, path], { ...user, cwd: '/' }).status === 0;

const ownerOf = (folder: string): ServerUser | null => {
  const { uid, gid } = statSync(folder);
  return uid === 0 ? null : { uid, gid };
};

const userNamed = (name: string): ServerUser | null => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (line === undefined) return null;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
};

const create = (): ServerUser => {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', created], {
      stdio: 'pipe',
    });
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `PostgreSQL does not run as root and no system user could be made for it: expected a user "postgres" or ` +
        `"${created}", found neither. Run as an ordinary user, create one of them, or set DATABASE_URL.`,
      { cause },
    );
  }
  const user = userNamed(created);
  if (user === null) throw new EmbeddedDatabaseError(`useradd made no user "${created}" in /etc/passwd.`);
  return user;
};
