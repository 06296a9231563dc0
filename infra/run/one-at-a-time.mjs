import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { root } from './run.mjs';

const mark = createHash('sha256').update(root).digest('hex').slice(0, 16);
const lock = join(tmpdir(), `beschlusswerk-${mark}-${userInfo().uid}.lock`);

/** Two commands in one fresh clone must not install or build over each other: the second waits. */
export const oneAtATime = async (work) => {
  while (!taken()) await pause(200);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
};

const taken = () => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives()) rmSync(lock, { force: true });
    return false;
  }
};

const holderLives = () => {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};
