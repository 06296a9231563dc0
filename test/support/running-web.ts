import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { projectRoot } from '#platform';

import { built } from './built.ts';
import { freePort } from './servers.ts';

/** The built pages in a process of their own, as in production. */
export interface RunningWeb {
  readonly url: string;
  /** Ends it the way an operator would; resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
}

export const startWeb = async (apiUrl: string): Promise<RunningWeb> => {
  await built('pages');
  const port = await freePort();
  const child = spawn(process.execPath, [join(projectRoot, 'apps/web/server.mjs')], {
    env: { PATH: process.env['PATH'] ?? '', API_URL: apiUrl, WEB_PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(`${url}/health/live`)); tries += 1) {
    if (child.exitCode !== null || tries > 300) throw new Error(`The web server did not start: ${said}`);
    await pause(50);
  }
  return {
    url,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
