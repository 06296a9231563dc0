import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { openEmbeddedDatabase } from '#platform';

import type { RunningUp } from '../support/running-up.ts';
import { isAlive, startUp, until } from '../support/running-up.ts';

jest.setTimeout(240_000);

describe('the whole system, started with one command', () => {
  let folder = '';
  const started: RunningUp[] = [];

  const start = async (ports?: RunningUp['ports']): Promise<RunningUp> => {
    const up = await startUp(folder, ports);
    started.push(up);
    return up;
  };
  const startWhole = async (): Promise<RunningUp> => {
    const up = await start();
    await up.untilSaid('Ctrl-C stops it');
    return up;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'beschlusswerk-up-'));
    chmodSync(folder, 0o755);
  });

  afterEach(async () => {
    for (const up of started.splice(0)) {
      if (isAlive(up.pid)) process.kill(up.pid, 'SIGTERM');
      await up.ended;
    }
    const left = await openEmbeddedDatabase({ folder: join(folder, 'postgres') });
    await left.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says where it is, and leaves nothing running after Ctrl-C', async () => {
    const up = await startWhole();
    const [parts, server] = [up.parts(), up.serverPid()];
    expect(Object.keys(parts).toSorted()).toEqual(['api', 'web', 'worker']);
    expect(up.said()).toContain(`Beschlusswerk is ready: http://127.0.0.1:${up.ports.WEB_PORT}`);
    expect(up.said()).toContain(`Data: ${join(folder, 'postgres')}`);
    process.kill(up.pid, 'SIGINT');
    expect(await up.ended).toBe(0);
    expect([...Object.values(parts), server].filter(isAlive)).toEqual([]);
  });

  it('takes its processes along when it is killed; the next start finds database and ports', async () => {
    const killed = await startWhole();
    const [parts, server] = [Object.values(killed.parts()), killed.serverPid()];
    process.kill(killed.pid, 'SIGKILL');
    await killed.ended;
    await until(
      () => !parts.some(isAlive),
      () => `the processes ${parts.join(', ')} to end with their parent.`,
    );
    const next = await start(killed.ports);
    await next.untilSaid('Beschlusswerk is ready');
    expect(next.serverPid()).toBe(server);
  });

  it.each(['api', 'worker', 'web'])('starts the %s again when it is killed', async (name) => {
    const up = await startWhole();
    const { [name]: killed = 0 } = up.parts();
    process.kill(killed, 'SIGKILL');
    await up.untilSaid(`${name} ended unexpectedly (SIGKILL); starting it again.`);
    await until(
      () => (up.parts()[name] ?? killed) !== killed,
      () => `another ${name} than ${killed}.`,
    );
  });

  it('does not start beside itself, says why and does not disturb the first', async () => {
    const first = await startWhole();
    const second = await start(first.ports);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Port ${first.ports.API_PORT} (API_PORT) is taken`);
    expect(isAlive(first.serverPid())).toBe(true);
    const answer = await fetch(`http://127.0.0.1:${first.ports.WEB_PORT}/`, { redirect: 'manual' });
    expect(answer.status).toBeLessThan(400);
  });
});
