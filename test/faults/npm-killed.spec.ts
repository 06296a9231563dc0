import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { projectRoot } from '#platform';

import { isAlive, until } from '../support/running-up.ts';

describe('a start that npm left alone', () => {
  let folder = '';
  const pidFile = (): string => join(folder, 'pid');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'beschlusswerk-npm-'));
    const watcher = join(projectRoot, 'infra/run/end-with-npm.mjs');
    writeFileSync(
      join(folder, 'start.mjs'),
      `import { writeFileSync } from 'node:fs';
       import { endWithNpm } from ${JSON.stringify(watcher)};
       endWithNpm();
       writeFileSync(${JSON.stringify(pidFile())}, String(process.pid));
       setTimeout(() => {}, 60_000);`,
    );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Stands for npm: a process that runs the script through a shell, as npm does. */
  const startLikeNpm = async (event: string): Promise<{ readonly npm: number; readonly started: number }> => {
    const command = `"${process.execPath}" "${join(folder, 'start.mjs')}"; exit $?`;
    const program = `require('node:child_process').spawn('sh', ['-c', ${JSON.stringify(command)}]); setTimeout(() => {}, 60_000);`;
    const npm = spawn(process.execPath, ['--eval', program], {
      env: { ...process.env, NODE_OPTIONS: '', npm_lifecycle_event: event },
      stdio: 'ignore',
    });
    const pid = (): number => Number(readIfThere(pidFile()));
    await until(
      () => pid() > 0,
      () => 'the script to run.',
    );
    return { npm: npm.pid ?? 0, started: pid() };
  };

  it('ends when npm is killed', async () => {
    const { npm, started } = await startLikeNpm('start');
    process.kill(npm, 'SIGKILL');
    await until(
      () => !isAlive(started),
      () => `process ${started} to end after npm.`,
    );
  }, 120_000);

  it('lives on for whoever did not come by npm start, such as a service manager', async () => {
    const { npm, started } = await startLikeNpm('something-else');
    process.kill(npm, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(isAlive(started)).toBe(true);
    process.kill(started, 'SIGKILL');
  }, 120_000);
});

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
