import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

import { childEnvironment } from '#platform';

import type { Stage } from '../stage.ts';

export interface ServerProgram {
  readonly program: string;
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Answers, with whatever status, as soon as the server listens. */
  readonly address: string;
}

const TRIES = 300;

/** Starts a server in a process of its own and waits until it answers. It ends with the contest. */
export const startServer = async (stage: Stage, server: ServerProgram): Promise<void> => {
  const { program, words = [], environment = {}, address } = server;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: childEnvironment({ NODE_ENV: 'production', ...environment }),
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  stage.afterwards(async () => {
    child.kill('SIGTERM');
    await gone;
  });
  for (let tries = 0; ; tries += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    if (child.exitCode !== null || tries > TRIES) throw new Error(`${program}: found no answer at ${address}.`);
    await pause(50);
  }
};
