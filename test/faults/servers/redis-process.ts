import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Redis } from 'ioredis';

import { freePort, redisServer } from '../../support/servers.ts';

/** A Redis of the suite's own, to be treated badly. Keeps its port and its files over a restart. */
export interface RedisProcess {
  readonly url: string;
  start(): Promise<void>;
  /** `SIGKILL` for a crash, `SIGTERM` for a stop in good order. Resolves when it has ended. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  command(...words: readonly [string, ...string[]]): Promise<unknown>;
  /** Ends it and removes its files. */
  remove(): Promise<void>;
}

export const redisProcess = async (): Promise<RedisProcess> => {
  const folder = mkdtempSync(join(tmpdir(), 'beschlusswerk-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;

  const command: RedisProcess['command'] = async (name, ...words) => {
    const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await client.call(name, ...words);
    } finally {
      client.disconnect();
    }
  };

  const start = async (): Promise<void> => {
    if (redisServer === null) throw new Error('No Redis: expected redis-server. Run: apt-get install redis-server');
    running = spawn(redisServer, [...argumentsFor(port, folder)], { stdio: 'ignore' });
    for (let tries = 0; ; tries += 1) {
      const answer = await command('PING').catch(() => null);
      if (answer === 'PONG') return;
      if (tries > 250) throw new Error(`Redis on port ${port}: found no answer, expected PONG.`);
      await pause(20);
    }
  };

  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const ending = running;
    running = null;
    if (ending === null || ending.exitCode !== null) return;
    const gone = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    await gone;
  };

  const remove = async (): Promise<void> => {
    await end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };

  return { url, start, end, command, remove };
};

const argumentsFor = (port: number, folder: string): readonly string[] =>
  Object.entries({
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
  }).flatMap(([name, value]) => [`--${name}`, value]);
