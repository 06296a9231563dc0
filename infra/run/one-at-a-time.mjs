import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { root } from './run.mjs';

const mark = createHash('sha256').update(root).digest('hex').slice(0, 16);
const lock = join(tmpdir(), `beschlusswerk-${mark}-${userInfo().uid}.lock`);

const SILENT_MILLISECONDS = 3_000;
/** A lock without a number is one just being written, or one that was never finished. */
const WRITING_MILLISECONDS = 5_000;

/** Two commands in one fresh clone must not install or build over each other: the second waits. */
export const oneAtATime = async (work) => {
  const sayAt = Date.now() + SILENT_MILLISECONDS;
  let said = false;
  while (!taken()) {
    await pause(200);
    if (said || Date.now() < sayAt) continue;
    said = true;
    process.stderr.write(`Waiting for another command that installs or builds here. Is there none? Delete ${lock}\n`);
  }
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
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs < WRITING_MILLISECONDS;
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};
