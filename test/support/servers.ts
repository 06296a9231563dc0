import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EmbeddedDatabase } from '../../libs/platform/src/embedded-database/embedded-database.ts';
import { openEmbeddedDatabase } from '../../libs/platform/src/embedded-database/embedded-database.ts';

export { redisServer } from '../../infra/run/installed-servers.mjs';

const PREFIX = 'beschlusswerk-test-';

/** Nothing of a test run is worth keeping, so the disk need not be waited for. */
export const hastySettings = {
  fsync: 'off',
  synchronous_commit: 'on',
  full_page_writes: 'off',
  max_connections: '300',
};

export interface Servers {
  readonly folder: string;
  readonly database: EmbeddedDatabase;
}

/** A folder of this run's own. One run may have several, for what may come and go by itself. */
export const folderOfRun = (what = ''): string => join(tmpdir(), `${PREFIX}${process.pid}${what}`);

/** One PostgreSQL for a whole run, in a folder of the run's own. */
export const startServers = async (): Promise<Servers> => {
  await sweep();
  const folder = folderOfRun();
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const database = await openEmbeddedDatabase({ folder: join(folder, 'postgres'), settings: hastySettings });
  return { folder, database };
};

export const stopServers = async ({ folder, database }: Servers): Promise<void> => {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
};

/** A run that was killed leaves its server and its folders behind; the next one tidies up. */
export const sweep = async (): Promise<void> => {
  const left = readdirSync(tmpdir()).filter((name) => new RegExp(`^${PREFIX}\\d+(-[a-z]+)?$`).test(name));
  for (const name of left) {
    const folder = join(tmpdir(), name);
    if (isRunning(Number.parseInt(name.slice(PREFIX.length), 10))) continue;
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

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
