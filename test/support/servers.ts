import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { EmbeddedDatabase } from '../../libs/platform/src/embedded-database/embedded-database.ts';
import { openEmbeddedDatabase } from '../../libs/platform/src/embedded-database/embedded-database.ts';

const PREFIX = 'beschlusswerk-test-';

/** Nothing of a test run is worth keeping, so the disk need not be waited for. */
export const hastySettings = {
  fsync: 'off',
  synchronous_commit: 'on',
  full_page_writes: 'off',
  max_connections: '300',
};

export const redisServer: string | null =
  ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].map((folder) => join(folder, 'redis-server')).find(existsSync) ??
  null;

export interface Servers {
  readonly folder: string;
  readonly database: EmbeddedDatabase;
  readonly redis: { readonly url: string; readonly process: ChildProcess } | null;
}

/** A folder of this run's own. One run may have several, for what may come and go by itself. */
export const folderOfRun = (what = ''): string => join(tmpdir(), `${PREFIX}${process.pid}${what}`);

/** One PostgreSQL and, where it is installed, one Redis for a whole run, in a folder of the run's own. */
export const startServers = async (): Promise<Servers> => {
  await sweep();
  const folder = folderOfRun();
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const [database, redis] = await Promise.all([
    openEmbeddedDatabase({ folder: join(folder, 'postgres'), settings: hastySettings }),
    startRedis(folder),
  ]);
  return { folder, database, redis };
};

export const stopServers = async ({ folder, database, redis }: Servers): Promise<void> => {
  const redisGone = redis === null ? null : new Promise((resolve) => redis.process.once('exit', resolve));
  redis?.process.kill('SIGTERM');
  await Promise.all([database.stop(), redisGone]);
  rmSync(folder, { recursive: true, force: true });
};

/** A run that was killed leaves its servers and its folders behind; the next one tidies up. */
export const sweep = async (): Promise<void> => {
  const left = readdirSync(tmpdir()).filter((name) => new RegExp(`^${PREFIX}\\d+(-[a-z]+)?$`).test(name));
  for (const name of left) {
    const folder = join(tmpdir(), name);
    if (isRunning(Number.parseInt(name.slice(PREFIX.length), 10))) continue;
    endRedisOf(folder);
    if (existsSync(join(folder, 'postgres', 'instance', 'cluster', 'postmaster.pid'))) {
      await openEmbeddedDatabase({ folder: join(folder, 'postgres') }).then(
        (database) => database.stop(),
        () => undefined,
      );
    }
    rmSync(folder, { recursive: true, force: true });
  }
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const endRedisOf = (folder: string): void => {
  const file = join(folder, 'redis.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  const command = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
  if (command.includes('redis-server')) process.kill(pid, 'SIGTERM');
};

const startRedis = async (folder: string): Promise<Servers['redis']> => {
  if (redisServer === null) return null;
  const port = await freePort();
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
    logfile: join(folder, 'redis.log'),
  };
  const server = spawn(
    redisServer,
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    {
      stdio: 'ignore',
    },
  );
  writeFileSync(join(folder, 'redis.pid'), String(server.pid));
  for (let tries = 0; !readIfThere(settings.logfile).includes('Ready to accept connections'); tries += 1) {
    if (server.exitCode !== null || tries > 500)
      throw new Error(`Redis did not start: ${readIfThere(settings.logfile)}`);
    await pause(20);
  }
  return { url: `redis://127.0.0.1:${port}`, process: server };
};

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
