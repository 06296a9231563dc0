import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { projectRoot } from '#platform';

import { built } from '../support/built.ts';

const MAIN = join(projectRoot, 'dist/apps/worker/src/main.js');
/** Ends the worker with the test run, however that ends. */
const END_WITH_PARENT = join(projectRoot, 'dist/libs/platform/src/end-with-parent.js');

export interface WorkerChoice {
  readonly databaseUrl: string;
  /** Null: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null;
  /** Another program than the worker itself, e.g. one that dies at a given point. */
  readonly program?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A worker in a process of its own. */
export interface WorkerProcess {
  readonly pid: number;
  /** Everything it has said so far, one JSON object a line. */
  said(): string;
  signal(signal: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT'): void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  hasEnded(): boolean;
}

export const spawnWorker = async (choice: WorkerChoice): Promise<WorkerProcess> => {
  await built('server');
  const { databaseUrl, redisUrl, program = MAIN, environment } = choice;
  const worker = spawn(process.execPath, ['--import', END_WITH_PARENT, program], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }),
      TAKEOVER_SECONDS: '1',
      RECONCILE_SECONDS: '2',
      ...environment,
    },
  });
  let said = '';
  for (const output of [worker.stdout, worker.stderr]) {
    output?.setEncoding('utf8');
    output?.on('data', (text: string) => (said += text));
  }
  let hasEnded = false;
  const ended = new Promise<number | string>((resolve) => {
    worker.once('exit', (code, signal) => {
      hasEnded = true;
      resolve(code ?? signal ?? 'unknown');
    });
  });
  if (worker.pid === undefined) throw new Error(`${program} could not be started.`);
  return {
    pid: worker.pid,
    said: () => said,
    signal: (signal) => void worker.kill(signal),
    ended,
    hasEnded: () => hasEnded,
  };
};

/** A worker that says it is ready. */
export const startWorker = async (choice: WorkerChoice): Promise<WorkerProcess> => {
  const worker = await spawnWorker(choice);
  await untilSaid(worker, 'Worker ready');
  return worker;
};

export const untilSaid = async (worker: WorkerProcess, words: string): Promise<void> => {
  const until = Date.now() + 60_000;
  while (Date.now() < until && !worker.hasEnded()) {
    if (worker.said().includes(words)) return;
    await pause(20);
  }
  throw new Error(`Worker ${worker.pid}: expected it to say "${words}", found ${worker.said() || 'nothing'}.`);
};

export const endWorkers = async (workers: Iterable<WorkerProcess>): Promise<void> => {
  for (const worker of workers) {
    if (worker.hasEnded()) continue;
    worker.signal('SIGKILL');
    await worker.ended;
  }
};
