import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { projectRoot } from '#platform';

import { built } from '../support/built.ts';
import { freePort } from '../support/servers.ts';

const MAIN = join(projectRoot, 'dist/apps/api/src/main.js');
const END_WITH_PARENT = join(projectRoot, 'dist/libs/platform/src/end-with-parent.js');
const READY_MILLISECONDS = 30_000;

/** An api that is started again on the same port whenever it was killed. */
export interface ApiProcess {
  readonly address: string;
  /** kill -9; answers once it is dead. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

export const apiProcess = async (databaseUrl: string): Promise<ApiProcess> => {
  await built('server');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/api`;
  let running: ChildProcess | null = null;
  return {
    address,
    start: async () => {
      running = spawn(process.execPath, ['--import', END_WITH_PARENT, MAIN], {
        cwd: projectRoot,
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        env: { PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: databaseUrl, API_PORT: String(port) },
      });
      await untilAlive(address);
    },
    kill: async () => {
      const victim = running;
      running = null;
      if (victim === null) return;
      const ended = new Promise<void>((resolve) => victim.once('exit', () => resolve()));
      victim.kill('SIGKILL');
      await ended;
    },
  };
};

const untilAlive = async (address: string): Promise<void> => {
  const until = Date.now() + READY_MILLISECONDS;
  while (Date.now() < until) {
    const answer = await fetch(`${address}/health/live`).catch(() => null);
    if (answer?.ok === true) return;
    await pause(50);
  }
  throw new Error(`${address} did not come up within ${READY_MILLISECONDS} ms.`);
};
