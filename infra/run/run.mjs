import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
export const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** The project's own tools first, and so its own Node. */
const environment = (more) => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  ...more,
});

const standardOutput = { inherit: 'inherit', stderr: 2, discard: 'ignore' };

/**
 * Runs a program to its end and answers with its exit code. Signals that reach us are passed on, and we wait for it.
 * `output: 'stderr'` keeps our standard output clean for whoever reads it as data, `'discard'` drops it.
 * `line: true` gives a Node program an open line to us, so that it notices when we are gone.
 */
export const run = (program, programArguments, { output = 'inherit', env = {}, line = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd: root,
      env: environment(env),
      stdio: ['inherit', standardOutput[output], 'inherit', ...(line ? ['ipc'] : [])],
    });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const passOn = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, passOn);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, passOn);
      resolve(code ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0));
    });
  });

/** As `run`, but throws when it went wrong; the error's `exitCode` is the program's. */
export const must = async (what, program, programArguments, options) => {
  const exitCode = await run(program, programArguments, options);
  if (exitCode !== 0) throw Object.assign(new Error(`${what} failed with exit code ${exitCode}.`), { exitCode });
};
