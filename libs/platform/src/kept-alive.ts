import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

import { childEnvironment } from './child-environment.ts';

export interface Part {
  readonly name: string;
  /** Arguments for this Node: first the file that is run. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Where its output goes: a file descriptor, or `inherit`. */
  readonly output: number | 'inherit';
}

export interface KeptAlive {
  /** Resolves when the part has ended; kills it when it does not end within the limit. */
  readonly stop: (limitMilliseconds: number) => Promise<void>;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 15_000;
/** Whoever ran this long has recovered: the next pause is short again. */
const HEALTHY_AFTER = 30_000;

/**
 * Runs a part and starts it again when it ends unasked, with growing pauses. It leads a process group of its own, so
 * that Ctrl-C reaches it through us and in our order.
 */
export const keepAlive = (part: Part, log: (message: string) => void): KeptAlive => {
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let pauseMilliseconds = FIRST_PAUSE;

  const start = (): void => {
    const startedAt = Date.now();
    child = spawn(process.execPath, [...part.arguments], {
      env: childEnvironment(part.environment),
      stdio: ['ignore', part.output, part.output, 'ipc'],
      detached: true,
    });
    child.once('error', (error) => log(`${part.name} cannot be started: ${error.message}`));
    child.once('close', (code, signal) => {
      child = null;
      if (stopping) return;
      if (Date.now() - startedAt > HEALTHY_AFTER) pauseMilliseconds = FIRST_PAUSE;
      log(`${part.name} ended unexpectedly (${signal ?? `code ${code ?? '?'}`}); starting it again.`);
      timer = setTimeout(start, pauseMilliseconds);
      pauseMilliseconds = Math.min(LONGEST_PAUSE, pauseMilliseconds * 2);
    });
  };
  start();

  return {
    stop: async (limitMilliseconds) => {
      stopping = true;
      clearTimeout(timer);
      const ending = child;
      if (ending === null) return;
      const ended = new Promise((resolve) => ending.once('close', resolve));
      ending.kill('SIGTERM');
      const tooLong = setTimeout(() => {
        log(`${part.name} did not end within ${limitMilliseconds / 1000} s; it is killed.`);
        ending.kill('SIGKILL');
      }, limitMilliseconds);
      await ended;
      clearTimeout(tooLong);
    },
  };
};
