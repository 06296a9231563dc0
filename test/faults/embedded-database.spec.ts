import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';

import type { EmbeddedDatabase, EmbeddedDatabaseOptions } from '#platform';
import { openEmbeddedDatabase, projectRoot } from '#platform';

import type { DatabaseHolder } from '../support/database-holder.ts';
import { startHolder } from '../support/database-holder.ts';
import { isAlive } from '../support/running-up.ts';

jest.setTimeout(60_000);

const isRoot = process.getuid?.() === 0;
const othersMayEnter = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (folder === '/' || othersMayEnter(join(folder, '..')));

describe('the embedded database', () => {
  const folders: string[] = [];
  const opened: EmbeddedDatabase[] = [];
  const holders: DatabaseHolder[] = [];
  let folder = '';

  const newFolder = (mode: number): string => {
    const made = mkdtempSync(join(tmpdir(), 'beschlusswerk-embedded-'));
    chmodSync(made, mode);
    folders.push(made);
    return made;
  };
  const open = async (more: Partial<EmbeddedDatabaseOptions> = {}): Promise<EmbeddedDatabase> => {
    const database = await openEmbeddedDatabase({ folder: join(folder, 'postgres'), ...more });
    opened.push(database);
    return database;
  };
  const hold = async (prefix: readonly string[] = []): Promise<DatabaseHolder> => {
    const holder = await startHolder(join(folder, 'postgres'), prefix);
    holders.push(holder);
    return holder;
  };
  const pidFile = (): string => join(folder, 'postgres', 'instance', 'cluster', 'postmaster.pid');

  beforeEach(() => {
    folder = newFolder(0o755);
  });

  afterEach(async () => {
    for (const holder of holders.splice(0)) await holder.end('SIGKILL');
    for (const database of opened.splice(0)) await database.stop();
    for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
  });

  it('listens on this machine only, asks for the password, keeps checksums and runs as nobody mighty', async () => {
    const database = await open();
    const [facts] = await ask<Record<string, string>>(
      database,
      `select current_setting('listen_addresses') as listens, current_setting('data_checksums') as checksums,
              current_setting('unix_socket_directories') as sockets`,
    );
    expect(facts).toEqual({ listens: '127.0.0.1', checksums: 'on', sockets: '' });
    const guess = new URL(database.connectionString);
    guess.password = 'guess';
    await expect(ask({ connectionString: guess.href }, 'select 1')).rejects.toThrow(/password authentication failed/);
    const password = join(folder, 'postgres', 'instance', 'password');
    expect(statSync(password).mode & 0o777).toBe(0o600);
    expect(statSync(`/proc/${database.pid()}`).uid).not.toBe(0);
  });

  it('finds its data at the second start, on the same port', async () => {
    const first = await open();
    await ask(first, 'create table kept as select 7 as answer');
    await first.stop();
    const second = await open();
    expect(second.connectionString).toBe(first.connectionString);
    expect(await ask(second, 'select answer from kept')).toEqual([{ answer: 7 }]);
  });

  it('serves two that start at once from one server, which stops with the last', async () => {
    const [one, other] = await Promise.all([hold(), hold()]);
    expect(one.serverPid).toBe(other.serverPid);
    await one.end('SIGTERM');
    expect(await ask(other, 'select 1 as here')).toEqual([{ here: 1 }]);
    await other.end('SIGTERM');
    expect(isAlive(one.serverPid)).toBe(false);
    expect(existsSync(pidFile())).toBe(false);
  });

  it('is stopped by exactly one of two that leave at the same time', async () => {
    const [one, other] = await Promise.all([hold(), hold()]);
    await Promise.all([one.end('SIGTERM'), other.end('SIGTERM')]);
    expect(isAlive(one.serverPid)).toBe(false);
  });

  it('outlives a killed process, and the next one takes it over', async () => {
    const holder = await hold();
    await ask(holder, 'create table kept as select 7 as answer');
    await holder.end('SIGKILL');
    expect(isAlive(holder.serverPid)).toBe(true);
    const database = await open();
    expect(database.pid()).toBe(holder.serverPid);
    await database.stop();
    expect(isAlive(holder.serverPid)).toBe(false);
  });

  it('comes back on the same port with all that was committed when the server itself is killed', async () => {
    const database = await open();
    await ask(database, 'create table kept as select 7 as answer');
    const killed = database.pid();
    process.kill(killed, 'SIGKILL');
    await eventually(() => {
      expect(database.pid()).not.toBe(killed);
    });
    expect(await ask(database, 'select answer from kept')).toEqual([{ answer: 7 }]);
  });

  it('recovers when the server and whoever held it were killed together', async () => {
    const holder = await hold();
    await ask(holder, 'create table kept as select 7 as answer');
    process.kill(holder.serverPid, 'SIGKILL');
    await holder.end('SIGKILL');
    expect(await ask(await open(), 'select answer from kept')).toEqual([{ answer: 7 }]);
  });

  /** The lock file as a crash leaves it, after its number has gone to another living process of the same user. */
  const leaveLockFileNaming = async (pid: number): Promise<string> => {
    const holder = await hold();
    process.kill(holder.serverPid, 'SIGKILL');
    await holder.end('SIGKILL');
    const lines = readFileSync(pidFile(), 'utf8').split('\n');
    const text = [pid, ...lines.slice(1)].join('\n');
    writeFileSync(pidFile(), text);
    return text;
  };
  const bystander = (): ReturnType<typeof spawn> => {
    const { uid, gid } = statSync(join(folder, 'postgres', 'instance'));
    return spawn('/bin/sleep', ['60'], isRoot ? { uid, gid } : {});
  };

  it('never deletes a lock file that names a living process, and says who holds it', async () => {
    await (await open()).stop();
    const sleeper = bystander();
    const lockFile = await leaveLockFileNaming(sleeper.pid ?? 0);
    await expect(open({ startMilliseconds: 2_000 })).rejects.toThrow(/lock file "postmaster\.pid" already exists/);
    expect(readFileSync(pidFile(), 'utf8')).toBe(lockFile);
    sleeper.kill('SIGKILL');
  });

  it('tries again until the process of a stale lock file has gone', async () => {
    await (await open()).stop();
    const sleeper = bystander();
    await leaveLockFileNaming(sleeper.pid ?? 0);
    setTimeout(() => sleeper.kill('SIGKILL'), 1_000);
    expect(await ask(await open({ startMilliseconds: 20_000 }), 'select 1 as here')).toEqual([{ here: 1 }]);
  });

  it('does not take the server of the folder it was copied from for its own', async () => {
    await (await open()).stop();
    const copied = join(newFolder(0o755), 'postgres');
    execFileSync('cp', ['-a', join(folder, 'postgres'), copied]);
    const original = await open();
    execFileSync('cp', ['-a', pidFile(), join(copied, 'instance', 'cluster')]);
    const opening = openEmbeddedDatabase({ folder: copied, startMilliseconds: 20_000 });
    await pause(1_000);
    await original.stop();
    const copy = await opening;
    opened.push(copy);
    expect(await ask(copy, `select current_setting('data_directory') as found`)).toEqual([
      { found: join(copied, 'instance', 'cluster') },
    ]);
  });

  (isRoot ? it : it.skip)('moves where its user can read when the project lies in a closed folder', async () => {
    folder = newFolder(0o700);
    const database = await open();
    folders.push(database.folder);
    expect(database.folder).toMatch(/^\/var\/lib\/beschlusswerk\/[0-9a-f]{16}$/);
    await ask(database, 'create table kept as select 7 as answer');
    await database.stop();
    expect(await ask(await open(), 'select answer from kept')).toEqual([{ answer: 7 }]);
  });

  (isRoot && othersMayEnter(projectRoot) ? it : it.skip)('runs for an ordinary user as that user', async () => {
    chmodSync(folder, 0o777);
    const holder = await hold(['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']);
    expect(statSync(`/proc/${holder.serverPid}`).uid).toBe(65_534);
    await holder.end('SIGTERM');
    expect(isAlive(holder.serverPid)).toBe(false);
  });
});

const ask = async <Row extends pg.QueryResultRow>(
  { connectionString }: { connectionString: string },
  sql: string,
): Promise<Row[]> => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const eventually = async (work: () => void): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    try {
      work();
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await pause(50);
    }
  }
};
