import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { projectRoot } from '#platform';

import { built } from './built.ts';
import { freePort } from './servers.ts';

/** The whole system, as `npm start` runs it, on ports of its own and with its data in the given folder. */
export interface RunningUp {
  readonly pid: number;
  readonly ports: { readonly API_PORT: string; readonly WEB_PORT: string };
  readonly said: () => string;
  /** Its processes by name: `api`, `worker`, `web`. */
  readonly parts: () => Readonly<Record<string, number>>;
  readonly serverPid: () => number;
  readonly untilSaid: (text: string) => Promise<void>;
  /** Resolves with its exit code, null when it was killed. */
  readonly ended: Promise<number | null>;
}

export const startUp = async (folder: string, ports?: RunningUp['ports']): Promise<RunningUp> => {
  await built('server');
  await built('pages');
  const chosen = ports ?? { API_PORT: String(await freePort()), WEB_PORT: String(await freePort()) };
  const child = spawn(process.execPath, [join(projectRoot, 'dist/apps/cli/src/main.js'), 'up'], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', SAMPLE: 'never', DATA_DIR: folder, ...chosen },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const pid = child.pid ?? 0;
  return {
    pid,
    ports: chosen,
    said: () => said,
    parts: () => partsOf(pid),
    serverPid: () =>
      Number(readFileSync(join(folder, 'postgres/instance/cluster/postmaster.pid'), 'utf8').split('\n')[0]),
    untilSaid: (text) =>
      until(
        () => said.includes(text),
        () => `"${text}" in: ${said}`,
      ),
    ended,
  };
};

/** Waits at most 90 s. */
export const until = async (holds: () => boolean, expected: () => string): Promise<void> => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 1_800) throw new Error(`Waited 90 s, expected ${expected()}`);
    await pause(50);
  }
};

export const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

const entries = { api: 'apps/api/src/main.js', worker: 'apps/worker/src/main.js', web: 'apps/web/server.mjs' };

const partsOf = (parent: number): Readonly<Record<string, number>> => {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === parent);
  return Object.fromEntries(
    children.flatMap((pid) => {
      const command = readIfThere(`/proc/${pid}/cmdline`);
      return Object.entries(entries).flatMap(([name, file]) =>
        command.includes(file) ? [[name, Number(pid)] as const] : [],
      );
    }),
  );
};

const parentOf = (pid: string): number => Number(/\) \S (\d+)/.exec(readIfThere(`/proc/${pid}/stat`))?.[1]);

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
