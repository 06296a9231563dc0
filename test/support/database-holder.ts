import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Another process that has the embedded database open. */
export interface DatabaseHolder {
  readonly process: ChildProcess;
  readonly connectionString: string;
  readonly serverPid: number;
  /** Ends it by a signal and waits until it has gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

interface Said {
  readonly connectionString: string;
  readonly pid: number;
}

export const startHolder = async (folder: string, prefix: readonly string[] = []): Promise<DatabaseHolder> => {
  const script = join(import.meta.dirname, 'open-embedded-database.ts');
  const words = [...prefix, process.execPath, script, folder];
  const child = spawn(words[0] ?? process.execPath, words.slice(1), { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said = await new Promise<Said>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(decode(line)));
    child.once('exit', () => reject(new Error(`The holder ended: ${Buffer.concat(errors).toString()}`)));
  });
  return {
    process: child,
    connectionString: said.connectionString,
    serverPid: said.pid,
    end: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
};

const decode = (line: string): Said => JSON.parse(line) as Said;
