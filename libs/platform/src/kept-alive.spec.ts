import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { KeptAlive } from './kept-alive.ts';
import { keepAlive } from './kept-alive.ts';

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a part that is kept alive', () => {
  let folder = '';
  let part: KeptAlive | null = null;
  let said: string[] = [];

  const keep = (script: string): KeptAlive => {
    const journal = `require('fs').appendFileSync(${JSON.stringify(join(folder, 'starts'))}, process.pid + '\\n');`;
    part = keepAlive(
      { name: 'worker', arguments: ['-e', `${script};${journal}`], environment: {}, output: 'inherit' },
      (message) => said.push(message),
    );
    return part;
  };
  const starts = (): readonly number[] => {
    try {
      // The file is there before its first line is; an empty line would be process 0, which is all of us.
      return readFileSync(join(folder, 'starts'), 'utf8').split('\n').filter(Boolean).map(Number);
    } catch {
      return [];
    }
  };
  const untilStarted = async (times: number): Promise<number> => {
    for (let tries = 0; starts().length < times; tries += 1) {
      if (tries > 200) throw new Error(`Found ${starts().length} starts, expected ${times}.`);
      await pause(20);
    }
    return starts()[times - 1] ?? 0;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'beschlusswerk-kept-'));
    said = [];
  });

  afterEach(async () => {
    await part?.stop(100);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is started again when it is killed, and the log says so', async () => {
    keep('setInterval(() => 0, 1000)');
    process.kill(await untilStarted(1), 'SIGKILL');
    expect(isAlive(await untilStarted(2))).toBe(true);
    expect(said).toEqual(['worker ended unexpectedly (SIGKILL); starting it again.']);
  });

  it('is asked to end and then stays away', async () => {
    const kept = keep(`setInterval(() => 0, 1000);process.once('SIGTERM', () => process.exit(0))`);
    const pid = await untilStarted(1);
    await kept.stop(5_000);
    expect(isAlive(pid)).toBe(false);
    await pause(600);
    expect([starts().length, said]).toEqual([1, []]);
  });

  it('is killed when it does not end in time', async () => {
    const kept = keep(`setInterval(() => 0, 1000);process.on('SIGTERM', () => 0)`);
    const pid = await untilStarted(1);
    await kept.stop(200);
    expect(isAlive(pid)).toBe(false);
    expect(said).toEqual(['worker did not end within 0.2 s; it is killed.']);
  });
});
