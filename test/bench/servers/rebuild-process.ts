import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, 'rebuilding.ts');

/** Resolves as soon as the rebuild begins; `ended` when it is over. */
export const startRebuild = async (connectionString: string): Promise<{ readonly ended: Promise<void> }> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM, connectionString], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`${PROGRAM}: found exit code ${String(code)}, expected 0.`);
  });
  await Promise.race([once(child.stdout, 'data'), ended]);
  return { ended };
};
