import { execFile } from 'node:child_process';
import { join } from 'node:path';

import { projectRoot } from '#platform';

import { built } from './built.ts';

const MAIN = join(projectRoot, 'dist/apps/cli/src/main.js');

export interface Printed {
  /** What the shell sees: 0 or 1. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type CommandLine = (...words: readonly string[]) => Promise<Printed>;

/** `npm run --silent cli -- …` on a database of the suite's own; `typed` is what its standard input holds. */
export const commandLine =
  (connectionString: string, typed = ''): CommandLine =>
  async (...words) => {
    await built('server');
    const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: connectionString };
    return new Promise((resolve, reject) => {
      const child = execFile(process.execPath, [MAIN, ...words], { env }, (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code === 'number') resolve({ code, stdout, stderr });
        else reject(new Error(`${words.join(' ')}: found ${String(code ?? error?.signal)}, expected an exit code.`));
      });
      child.stdin?.end(typed);
    });
  };
